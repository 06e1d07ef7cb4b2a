//! The wire forms of what the language itself brings.

use super::{MAXIMUM_INTEGER, Reader, Unread, Wire, Writer};
#[cfg(feature = "schema")]
use super::{Shape, Shapes};
use crate::kernel::fault::{Fault, WireFault};
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

impl Wire for bool {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        reader.boolean()
    }
    fn blank(_: Unread) -> Self {
        false
    }
    fn write(&self, writer: &mut Writer) {
        writer.raw(if *self { "true" } else { "false" });
    }
    #[cfg(feature = "schema")]
    fn shape(_: &mut Shapes) -> Shape {
        Shape::Boolean
    }
}

macro_rules! unsigned {
    ($($Type:ty)*) => {$(
        impl Wire for $Type {
            fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
                <$Type>::try_from(reader.unsigned()?)
                    .map_err(|_| WireFault::OutOfRange { least: 0, most: u64::from(<$Type>::MAX) }.into())
            }
            fn blank(_: Unread) -> Self {
                0
            }
            fn write(&self, writer: &mut Writer) {
                writer.unsigned(u64::from(*self));
            }
            #[cfg(feature = "schema")]
            fn shape(_: &mut Shapes) -> Shape {
                Shape::Integer { most: u64::from(<$Type>::MAX) }
            }
        }
    )*};
}
unsigned!(u8 u16 u32);

/// A whole number of 64 bits: a number up to 2^53 − 1, beyond that its digits as a text, and never the one for the other.
impl Wire for u64 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let out_of_range = || Fault::from(WireFault::OutOfRange { least: 0, most: Self::MAX });
        match reader.peek()? {
            Some(b'"') => {}
            Some(b'-') => return Err(out_of_range()),
            _ => return reader.unsigned(),
        }
        let wrong_type = reader.wrong_type("a whole number");
        let text = reader.string()?;
        let digits = text.strip_prefix('-').unwrap_or(&text);
        if digits.is_empty() || digits.starts_with('0') || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong_type);
        }
        match text.parse::<Self>() {
            Ok(number) if number > MAXIMUM_INTEGER => Ok(number),
            Ok(_) => Err(wrong_type),
            Err(_) => Err(out_of_range()),
        }
    }
    fn blank(_: Unread) -> Self {
        0
    }
    fn write(&self, writer: &mut Writer) {
        if *self > MAXIMUM_INTEGER {
            writer.shown(self);
        } else {
            writer.unsigned(*self);
        }
    }
    #[cfg(feature = "schema")]
    fn shape(_: &mut Shapes) -> Shape {
        Shape::Integer { most: Self::MAX }
    }
}

impl Wire for String {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        Ok(reader.string()?.into_owned())
    }
    fn blank(_: Unread) -> Self {
        Self::new()
    }
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }
    #[cfg(feature = "schema")]
    fn shape(_: &mut Shapes) -> Shape {
        Shape::Text
    }
}

impl<T: Wire> Wire for Option<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut value = None;
        value.read_into(reader, Unread::new())?;
        Ok(value)
    }
    fn read_into(&mut self, reader: &mut Reader<'_>, unread: Unread) -> Result<(), Fault> {
        if reader.null()? { Ok(()) } else { self.insert(T::blank(unread)).read_into(reader, unread) }
    }
    fn blank(_: Unread) -> Self {
        None
    }
    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.raw("null"),
        }
    }
    fn absent() -> Option<Self> {
        Some(None)
    }
    fn leave_out(&mut self) -> bool {
        true
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
    #[cfg(feature = "schema")]
    fn shape(shapes: &mut Shapes) -> Shape {
        Shape::Optional(Box::new(T::shape(shapes)))
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        let mut items = Self::new();
        items.read_into(reader, Unread::new())?;
        Ok(items)
    }
    fn read_into(&mut self, reader: &mut Reader<'_>, unread: Unread) -> Result<(), Fault> {
        reader.list(&mut |reader| {
            self.push(T::blank(unread));
            self.last_mut().map_or(Ok(()), |item| item.read_into(reader, unread))
        })
    }
    fn blank(_: Unread) -> Self {
        Self::new()
    }
    fn write(&self, writer: &mut Writer) {
        writer.list(self);
    }
    fn absent() -> Option<Self> {
        Some(Self::new())
    }
    fn leave_out(&mut self) -> bool {
        true
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    #[cfg(feature = "schema")]
    fn shape(shapes: &mut Shapes) -> Shape {
        Shape::List(Box::new(T::shape(shapes)))
    }
}

impl<T: Wire> Wire for Box<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Fault> {
        T::read(reader).map(Self::new)
    }
    fn read_into(&mut self, reader: &mut Reader<'_>, unread: Unread) -> Result<(), Fault> {
        (**self).read_into(reader, unread)
    }
    fn blank(unread: Unread) -> Self {
        Self::new(T::blank(unread))
    }
    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }
    fn absent() -> Option<Self> {
        T::absent().map(Self::new)
    }
    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
    #[cfg(feature = "schema")]
    fn shape(shapes: &mut Shapes) -> Shape {
        T::shape(shapes)
    }
}

#[cfg(test)]
mod tests {
    use super::MAXIMUM_INTEGER;
    use crate::kernel::wire::Wire;
    use alloc::string::ToString;

    #[test]
    fn a_number_that_javascript_cannot_hold_is_a_text() {
        for (number, text) in [
            (0, "0".to_string()),
            (MAXIMUM_INTEGER, MAXIMUM_INTEGER.to_string()),
            (MAXIMUM_INTEGER + 1, "\"9007199254740992\"".to_string()),
            (u64::MAX, "\"18446744073709551615\"".to_string()),
        ] {
            assert_eq!(number.to_json(), text);
            assert_eq!(u64::from_json(&text).unwrap(), number);
        }
    }

    #[test]
    fn a_number_has_one_form() {
        for (text, code) in [
            ("9007199254740992", "wire.out_of_range"),
            ("-1", "wire.out_of_range"),
            ("\"-9007199254740992\"", "wire.out_of_range"),
            ("\"18446744073709551616\"", "wire.out_of_range"),
            ("\"12\"", "wire.wrong_type"),
            ("\"09007199254740993\"", "wire.wrong_type"),
            ("\"+9007199254740993\"", "wire.wrong_type"),
            ("\"\"", "wire.wrong_type"),
            ("\"many\"", "wire.wrong_type"),
            ("null", "wire.wrong_type"),
            ("1.5", "wire.malformed"),
        ] {
            assert_eq!(u64::from_json(text).unwrap_err().code(), code, "{text}");
        }
    }
}
