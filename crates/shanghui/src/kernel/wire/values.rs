//! The wire forms of what the language itself brings.

use super::{Reader, Unread, Wire, Writer};
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
                Shape::Integer { most: u64::from(<$Type>::MAX).min(super::MAXIMUM_INTEGER) }
            }
        }
    )*};
}
unsigned!(u8 u16 u32 u64);

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
