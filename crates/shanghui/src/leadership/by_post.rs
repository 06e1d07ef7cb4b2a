//! The appointments of each post, so that a question about a post costs its holders and not everybody who ever had it.

use super::{Appointment, Leadership};
use crate::kernel::{AppointmentId, ByDay, Date, Mark, Outstanding, Post};
use alloc::vec::Vec;

/// The appointments of a post, by index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct OfPost {
    /// By the last day, as far as there is one.
    by_last_day: ByDay,
    /// Those that are no acting ones, each with the entry that recorded it, and again with the one that ended it, in that
    /// order.
    recorded: Vec<(u32, u32)>,
    /// Those of which the way is known, acting ones apart, that were not put on file.
    unfiled: Outstanding,
}

/// The appointments by post: there are as many posts as the charter has words for them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct ByPost(Vec<(Post, OfPost)>);

/// The entry by which it is known how an appointment stands.
fn known(held: &Appointment) -> Mark {
    held.ended().map_or(held.mark, |(_, mark)| mark)
}

impl ByPost {
    fn of(&self, post: &Post) -> Option<&OfPost> {
        self.0.iter().find(|(other, _)| other == post).map(|(_, of)| of)
    }

    fn of_mut(&mut self, post: &Post) -> Option<&mut OfPost> {
        if self.of(post).is_none() {
            self.0.push((post.clone(), OfPost::default()));
        }
        self.0.iter_mut().find(|(other, _)| other == post).map(|(_, of)| of)
    }

    /// An appointment was recorded, or ended: before, its last day was another.
    pub(super) fn recorded(&mut self, index: u32, it: &Appointment, before: Option<Option<Date>>) {
        let Some(of) = self.of_mut(&it.post) else { return };
        let day = |last: Option<Date>| last.unwrap_or(Date::NEVER);
        of.by_last_day.place(index, before.map(day), Some(day(it.last_day())));
        if !it.is_acting() {
            let by = (known(it).seq, index);
            // It is the last, but for what else the same entry recorded.
            if let Err(at) = of.recorded.binary_search(&by) {
                of.recorded.insert(at, by);
            }
            of.unfiled.set(index, it.manner.is_some() && it.filed.is_none());
        }
    }

    /// An appointment was put on file.
    pub(super) fn filed(&mut self, index: u32, post: &Post) {
        if let Some(of) = self.of_mut(post) {
            of.unfiled.remove(index);
        }
    }
}

impl Leadership {
    /// The appointments to a post that hold on a day: it costs those, and those that came later.
    pub(crate) fn in_post<'a>(&'a self, post: &Post, day: Date) -> impl Iterator<Item = &'a Appointment> {
        let last = self.by_post.of(post).map(|of| of.by_last_day.within(day, None)).unwrap_or_default();
        last.iter().filter_map(|(_, index)| self.appointments.at(*index)).filter(move |it| it.holds_on(day))
    }

    /// The appointments to posts that last to a day or longer, in the order in which they were recorded: it costs those, and not
    /// everybody who ever held something.
    pub(crate) fn of_posts(
        &self,
        asked: &dyn Fn(&Post) -> bool,
        from: Date,
    ) -> Vec<(AppointmentId, &Appointment)> {
        let posts = self.by_post.0.iter().filter(|(post, _)| asked(post));
        let mut places: Vec<u32> =
            posts.flat_map(|(_, of)| of.by_last_day.within(from, None)).map(|(_, index)| *index).collect();
        places.sort_unstable();
        let at = |index: u32| Some((self.appointments.id_at(index)?, self.appointments.at(index)?));
        places.into_iter().filter_map(at).collect()
    }

    /// The last day on which somebody had a post, of those whose day was before another, acting ones apart.
    pub(super) fn last_held_before(&self, post: &Post, day: Date) -> Option<Date> {
        let before = self.by_post.of(post)?.by_last_day.before(day).iter().rev();
        before.filter_map(|(_, index)| self.appointments.at(*index)).find(|it| !it.is_acting())?.last_day()
    }

    /// By which entry it is known last that somebody left a post before a day, acting ones apart, as far as entries of a kind
    /// tell.
    pub(crate) fn left_before(&self, post: &Post, day: Date, counts: &dyn Fn(Mark) -> bool) -> Option<Mark> {
        // Of whoever was ended, the entry that ended it comes first from the end.
        let recorded = self.by_post.of(post)?.recorded.iter().rev();
        let mut left = recorded
            .filter_map(|(_, index)| self.appointments.at(*index))
            .filter(|held| held.last_day().is_some_and(|last| last < day));
        left.find(|held| counts(known(held))).map(known)
    }

    /// The appointments that were not put on file, of the posts that are asked for; acting ones apart, and those of which it is
    /// not known how they came about.
    pub(crate) fn unfiled(&self, asked: &dyn Fn(&Post) -> bool) -> Vec<(AppointmentId, &Appointment)> {
        let posts = self.by_post.0.iter().filter(|(post, _)| asked(post));
        posts.flat_map(|(_, of)| self.appointments.among(&of.unfiled)).collect()
    }
}
