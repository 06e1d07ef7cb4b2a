//! Warrants: the proof that an actor may do an act. Only `leadership` makes one.

use super::actor::Principal;
use super::article::Article;
use super::id::PersonId;
use super::text::Post;

/// By what right an act is done (授权): who, in which post, on whose behalf, under which article.
///
/// The constructor is closed: a warrant exists only where the charter in force gave the power. It points to what the
/// charter, the posts and the actor say, so it costs a command nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Warrant<'a> {
    person: Option<PersonId>,
    post: Option<&'a Post>,
    on_behalf_of: Option<&'a Principal>,
    article: Option<&'a Article>,
    post_was_named: bool,
}

impl<'a> Warrant<'a> {
    pub(crate) const fn new(
        person: Option<PersonId>,
        post: Option<&'a Post>,
        on_behalf_of: Option<&'a Principal>,
        article: Option<&'a Article>,
    ) -> Self {
        Self { person, post, on_behalf_of, article, post_was_named: false }
    }

    /// The same warrant, saying whether the actor named the post or left it to be found.
    pub(crate) const fn naming_the_post(mut self, named: bool) -> Self {
        self.post_was_named = named;
        self
    }

    /// Whether the actor named the post. Where they did not, another post of theirs may be meant as well.
    #[must_use]
    pub const fn post_was_named(&self) -> bool {
        self.post_was_named
    }

    /// Who acts; nobody where the host itself does.
    #[must_use]
    pub const fn person(&self) -> Option<PersonId> {
        self.person
    }

    /// The post that carries the power; none for the host.
    #[must_use]
    pub const fn post(&self) -> Option<&'a Post> {
        self.post
    }

    /// On whose behalf.
    #[must_use]
    pub const fn on_behalf_of(&self) -> Option<&'a Principal> {
        self.on_behalf_of
    }

    /// The article that gives the power.
    #[must_use]
    pub const fn article(&self) -> Option<&'a Article> {
        self.article
    }
}
