//! Counts the bytes that are in use.

#![allow(
    unsafe_code,
    reason = "an allocator is unsafe by its trait; this one hands everything on and counts"
)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

struct Counting;

static USED: AtomicUsize = AtomicUsize::new(0);

/// The benches have one thread, so a load and a store do, at about a nanosecond an allocation.
fn more(bytes: usize) {
    USED.store(USED.load(Relaxed).wrapping_add(bytes), Relaxed);
}

fn less(bytes: usize) {
    USED.store(USED.load(Relaxed).wrapping_sub(bytes), Relaxed);
}

// SAFETY: every call goes to the system's allocator as it came, and what it gives is given back unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        more(layout.size());
        // SAFETY: by the caller.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        more(layout.size());
        // SAFETY: by the caller.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        less(layout.size());
        // SAFETY: by the caller.
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        less(layout.size());
        more(size);
        // SAFETY: by the caller.
        unsafe { System.realloc(place, layout, size) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

/// How many bytes a value takes on the heap: a copy is made, which takes what it holds and nothing in reserve.
pub(crate) fn of<T: Clone>(value: &T) -> usize {
    let before = USED.load(Relaxed);
    let copy = std::hint::black_box(value.clone());
    let took = USED.load(Relaxed).wrapping_sub(before);
    drop(copy);
    took
}
