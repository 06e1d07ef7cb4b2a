//! Doc comments on their way into other languages: no Rust examples, no Rust links, no Rust headings.

/// The part of a doc comment that speaks to everybody: up to the first heading, links turned into plain code.
pub(crate) fn plain(text: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        if fenced {
            continue;
        }
        if line.starts_with("# ") || line.starts_with("## ") {
            break;
        }
        kept.push(line.trim_end());
    }
    without_links(kept.join("\n").trim())
}

/// As [`plain`], on one line: for tables and lists of fields.
pub(crate) fn line(text: &str) -> String {
    plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Turns `` [`X`](path::X) `` and `` [`X`] `` into `` `X` ``, and `[words](path::X)` into `words`. Links to the web stay.
fn without_links(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        let Some((label, tail)) = after.split_once(']') else {
            plain.push('[');
            rest = after;
            continue;
        };
        let is_code = label.len() > 1 && label.starts_with('`') && label.ends_with('`');
        let target = tail.strip_prefix('(').and_then(|target| target.split_once(')'));
        rest = match target {
            Some((target, tail)) if is_of_the_web(target) => {
                plain.push_str(&format!("[{label}]({target})"));
                tail
            }
            Some((_, tail)) => {
                plain.push_str(label);
                tail
            }
            None if is_code => {
                plain.push_str(label);
                tail
            }
            None => {
                plain.push('[');
                after
            }
        };
    }
    plain.push_str(rest);
    plain
}

fn is_of_the_web(target: &str) -> bool {
    target.starts_with("https://") || target.starts_with("http://") || target.starts_with('#')
}

#[cfg(test)]
mod tests {
    use super::{line, plain};

    #[test]
    fn links_into_rust_become_plain_code() {
        assert_eq!(
            plain("Free text is [`Prose`](super::Prose), not [`Title`]."),
            "Free text is `Prose`, not `Title`."
        );
        assert_eq!(plain("The stable [code](Fault::code)."), "The stable code.");
        assert_eq!(plain("See [the law](https://example.org/a)."), "See [the law](https://example.org/a).");
        assert_eq!(plain("such as `agenda[2].title` or [0, 1]"), "such as `agenda[2].title` or [0, 1]");
        assert_eq!(plain("an open [ bracket"), "an open [ bracket");
    }

    #[test]
    fn examples_and_errors_are_for_rust_alone() {
        assert_eq!(plain("One.\n\nTwo.\n\n# Example\n\n```\nlet x = 1;\n```\n"), "One.\n\nTwo.");
        assert_eq!(plain("One.\n\n```\n# hidden\n```\n\nTwo."), "One.\n\n\nTwo.");
        assert_eq!(line("One\n two.\n\n# Errors\nnone"), "One two.");
    }
}
