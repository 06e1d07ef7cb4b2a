//! How a vector's JSON is laid out: what fits stands on one line, the rest is indented. The order of the fields stays.

const WIDTH: usize = 110;

/// Canonical JSON, laid out to be read.
pub(super) fn laid_out(text: &str) -> String {
    let mut out = String::new();
    let rest = value(text, 0, 0, &mut out);
    assert!(rest.is_empty(), "something follows the value: {rest}");
    out.push('\n');
    out
}

/// The length in bytes of the value that begins the text.
fn length(text: &str) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => {
                quoted = !quoted;
                if !quoted && depth == 0 {
                    return at + 1;
                }
            }
            _ if quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' if depth == 0 => return at,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            b',' if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

/// Lays out the value that begins the text, after a key of `before` characters, and gives what follows it.
fn value<'a>(text: &'a str, indent: usize, before: usize, out: &mut String) -> &'a str {
    let (whole, rest) = text.split_at(length(text));
    let list = whole.starts_with('[');
    let fits = indent + before + whole.chars().count() <= WIDTH;
    if !(list || whole.starts_with('{')) || whole.len() == 2 || (fits && indent > 1) {
        out.push_str(whole);
        return rest;
    }
    out.push_str(&whole[..1]);
    let mut inner = &whole[1..whole.len() - 1];
    let mut first = true;
    while !inner.is_empty() {
        if !first {
            out.push(',');
            inner = &inner[1..];
        }
        first = false;
        out.push('\n');
        out.push_str(&" ".repeat(indent + 1));
        let mut key = 0;
        if !list {
            let name = length(inner);
            out.push_str(&inner[..name]);
            out.push_str(": ");
            key = inner[..name].chars().count() + 2;
            inner = &inner[name + 1..];
        }
        inner = value(inner, indent + 1, key, out);
    }
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push_str(&whole[whole.len() - 1..]);
    rest
}
