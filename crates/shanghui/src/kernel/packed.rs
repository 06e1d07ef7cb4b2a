//! Data files that come with the library, as they are, without their white space.

/// The bytes of a JSON text that stand for something: all but the white space between its parts. With `into` shorter than
/// they are, the rest is only counted.
pub(crate) const fn dense<const SIZE: usize>(text: &str) -> ([u8; SIZE], usize) {
    let mut rest = text.as_bytes();
    let mut into = [0; SIZE];
    let mut length = 0;
    let (mut within, mut escaped) = (false, false);
    while let [byte, after @ ..] = rest {
        rest = after;
        if !within && byte.is_ascii_whitespace() {
            continue;
        }
        within ^= *byte == b'"' && !escaped;
        escaped = within && !escaped && *byte == b'\\';
        if let Some((_, free)) = into.split_at_mut_checked(length)
            && let [place, ..] = free
        {
            *place = *byte;
        }
        length = length.saturating_add(1);
    }
    (into, length)
}

/// A file as text, without the white space that it has for people: a third of it.
macro_rules! packed {
    ($file:literal) => {{
        const TEXT: &str = include_str!($file);
        const LENGTH: usize = $crate::kernel::packed::dense::<0>(TEXT).1;
        const BYTES: [u8; LENGTH] = $crate::kernel::packed::dense::<LENGTH>(TEXT).0;
        match core::str::from_utf8(&BYTES) {
            Ok(text) => text,
            Err(_) => TEXT,
        }
    }};
}
pub(crate) use packed;
