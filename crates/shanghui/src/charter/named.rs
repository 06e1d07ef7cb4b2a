//! Posts as a sentence names them.

use crate::kernel::wire::Writer;
use crate::kernel::{Language, Post, Said, Wire, record};
use alloc::string::String;

record! {
    /// A post with its title, so that a message can name it to people and to programs.
    pub struct NamedPost {
        /// The chamber's own word.
        pub post: Post,
        /// Its title.
        pub title: String,
    }
}

impl Said for NamedPost {
    fn say(&self, language: Language, sentence: &mut String) {
        sentence.push_str(&self.title);
        if language == Language::English {
            sentence.push_str(" (");
            sentence.push_str(self.post.as_str());
            sentence.push(')');
        }
    }
    fn write_detail(&self, writer: &mut Writer) {
        self.write(writer);
    }
}
