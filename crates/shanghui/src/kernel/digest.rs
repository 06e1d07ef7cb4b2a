//! Digests: SHA-256, written as 64 hexadecimal digits.

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
                let digit = |byte: u8| match byte {
                    b'0'..=b'9' => Some(byte.wrapping_sub(b'0')),
                    b'a'..=b'f' => Some(byte.wrapping_sub(b'a').wrapping_add(10)),
                    _ => None,
                };
                let pairs = text.as_bytes().chunks(2);
                let mut well = text.len() == 2 * $count;
                for (slot, pair) in bytes.iter_mut().zip(pairs) {
                    match pair {
                        [high, low] => match (digit(*high), digit(*low)) {
                            (Some(high), Some(low)) => *slot = (high << 4) | low,
                            _ => well = false,
                        },
                        _ => well = false,
                    }
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
            fn blank() -> Self {
                Self([0; $count])
            }
            fn write(&self, writer: &mut $crate::kernel::wire::Writer) {
                writer.raw("\"");
                for byte in self.0 {
                    let digit = |nibble: u8| {
                        if nibble < 10 {
                            b'0'.wrapping_add(nibble)
                        } else {
                            b'a'.wrapping_add(nibble.wrapping_sub(10))
                        }
                    };
                    writer
                        .raw(core::str::from_utf8(&[digit(byte >> 4), digit(byte & 15)]).unwrap_or_default());
                }
                writer.raw("\"");
            }
            #[cfg(feature = "schema")]
            fn shape(shapes: &mut $crate::kernel::wire::Shapes) -> $crate::kernel::wire::Shape {
                if shapes.begin(stringify!($Name)) {
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
