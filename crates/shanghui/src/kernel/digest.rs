//! Digests: SHA-256, written as 64 hexadecimal digits.

/// What a hexadecimal digit in lower case stands for; 16 for anything else.
pub(super) const fn nibble(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit.wrapping_sub(b'0'),
        b'a'..=b'f' => digit.wrapping_sub(b'a').wrapping_add(10),
        _ => 16,
    }
}

/// The hexadecimal digit of a number below 16.
pub(super) const fn digit(nibble: u8) -> u8 {
    if nibble < 10 { b'0'.wrapping_add(nibble) } else { b'a'.wrapping_add(nibble.wrapping_sub(10)) }
}

/// Gives a wrapper of bytes its hexadecimal wire form.
macro_rules! hexadecimal {
    ($Name:ident, $count:literal, $documentation:literal) => {
        impl core::fmt::Display for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl core::fmt::Debug for $Name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                write!(f, "{}({self})", stringify!($Name))
            }
        }

        impl core::str::FromStr for $Name {
            type Err = $crate::kernel::fault::Fault;

            fn from_str(text: &str) -> Result<Self, $crate::kernel::fault::Fault> {
                let mut bytes = [0_u8; $count];
                let mut well = text.len() == 2 * $count;
                let (pairs, _) = text.as_bytes().as_chunks::<2>();
                for (slot, [high, low]) in bytes.iter_mut().zip(pairs) {
                    let high = $crate::kernel::digest::nibble(*high);
                    let low = $crate::kernel::digest::nibble(*low);
                    well &= (high | low) < 16;
                    *slot = (high << 4) | (low & 15);
                }
                if well {
                    return Ok(Self(bytes));
                }
                Err($crate::kernel::fault::WireFault::InvalidText {
                    given: $crate::kernel::wire::shortened(text),
                    rule: $crate::kernel::Phrase::new(
                        concat!(stringify!($count), " 字节的小写十六进制"),
                        concat!(stringify!($count), " bytes as hexadecimal digits in lower case"),
                    ),
                }
                .into())
            }
        }

        impl $crate::kernel::wire::Wire for $Name {
            fn read(
                reader: &mut $crate::kernel::wire::Reader<'_>,
            ) -> Result<Self, $crate::kernel::fault::Fault> {
                reader.string()?.parse()
            }
            fn blank(_: $crate::kernel::wire::Unread) -> Self {
                Self([0; $count])
            }
            fn write(&self, writer: &mut $crate::kernel::wire::Writer) {
                let mut text = [b'"'; 2 * $count + 2];
                let (pairs, _) = text.get_mut(1..).unwrap_or_default().as_chunks_mut::<2>();
                for (pair, byte) in pairs.iter_mut().zip(self.0) {
                    *pair =
                        [$crate::kernel::digest::digit(byte >> 4), $crate::kernel::digest::digit(byte & 15)];
                }
                writer.raw(core::str::from_utf8(&text).unwrap_or_default());
            }
            #[cfg(feature = "schema")]
            fn shape(shapes: &mut $crate::kernel::wire::Shapes) -> $crate::kernel::wire::Shape {
                if shapes.begin::<Self>(stringify!($Name)) {
                    shapes.define(
                        stringify!($Name),
                        $documentation.into(),
                        $crate::kernel::wire::Kind::Text {
                            format: None,
                            pattern: Some("^[0-9a-f]*$"),
                            least: 2 * $count,
                            most: 2 * $count,
                        },
                    );
                }
                $crate::kernel::wire::Shape::Reference(stringify!($Name))
            }
        }
        $crate::kernel::wire_serde!($Name);
    };
}
pub(crate) use hexadecimal;

/// A SHA-256 digest (摘要).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

hexadecimal!(Digest, 32, "A SHA-256 digest (摘要) as 64 hexadecimal digits in lower case.");
