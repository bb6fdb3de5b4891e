//! Memory that is given back holds nothing.
//!
//! The memory of a WebAssembly program is one block that only grows; what is freed stays
//! in it, letter for letter, until something else is written over it. On a laptop that
//! visitors use one after another that would be the answers of those before. So every
//! block is overwritten with zeros when it is freed.

#![allow(
    unsafe_code,
    reason = "an allocator is unsafe by its nature; this one only overwrites and hands on"
)]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{Ordering, compiler_fence},
};

/// Rust's own allocator with clean hands.
struct Wiping;

#[global_allocator]
static MEMORY: Wiping = Wiping;

// `realloc` is the trait's own: a new block, a copy, and the old one freed by `dealloc`. The
// allocator underneath would move a block and leave the old one as it is.
//
// SAFETY: every call goes to `System` with what the caller guarantees for it. The block is
// overwritten while it is still the caller's, and no further than it reaches.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe {
            block.write_bytes(0, layout.size());
            // Writing to what is freed next looks useless to a compiler.
            compiler_fence(Ordering::SeqCst);
            System.dealloc(block, layout);
        }
    }
}
