//! What an activity must leave behind (活动留痕): the notice, the sign-in sheet, photographs, minutes, accounts.

use super::{Activity, Planning, PlanningRefusal};
use crate::charter::RecordKind;
use crate::kernel::{ActivityId, Applied, Digest, Inquiry, Mark, Ruled, Title, record};
use alloc::vec::Vec;

record! {
    /// Files a record of an activity (归档活动资料). The record itself stays where it is: here stands what it is called.
    pub struct FileRecord {
        /// The activity.
        pub activity: ActivityId,
        /// What it is.
        pub kind: RecordKind,
        /// What it is called, or where it is kept.
        pub title: Title,
        /// The digest of the file, where there is one.
        pub digest: Option<Digest>,
    }

    /// A record of an activity was filed.
    pub struct RecordFiled {
        /// The activity.
        pub activity: ActivityId,
        /// What it is.
        pub kind: RecordKind,
        /// What it is called, or where it is kept.
        pub title: Title,
        /// The digest of the file.
        pub digest: Option<Digest>,
    }
}

impl Activity {
    /// The records that are filed, and by which entries.
    pub fn filed(&self) -> impl Iterator<Item = (&RecordFiled, Mark)> {
        self.filed.iter().map(|(filed, mark)| (filed, *mark))
    }

    /// The records that it must have left and did not, once it was held.
    #[must_use]
    pub fn missing_records(&self) -> Vec<RecordKind> {
        let filed = |kind: &&RecordKind| self.filed_by(**kind).is_none();
        self.held().map(|(held, _)| held.leaves.iter().filter(filed).copied().collect()).unwrap_or_default()
    }

    /// The entry that first filed a record of a kind.
    pub(crate) fn filed_by(&self, kind: RecordKind) -> Option<Mark> {
        self.filed.iter().find(|(filed, _)| filed.kind == kind).map(|(_, mark)| *mark)
    }
}

impl Planning {
    pub(crate) fn file_record(
        &self,
        command: &FileRecord,
        inquiry: &mut Inquiry,
    ) -> Ruled<RecordFiled, PlanningRefusal> {
        let activity = self.known_activity(command.activity, inquiry)?;
        inquiry
            .policy("activity_was_held", "活动已经举办")
            .holds(activity.held.is_some(), || PlanningRefusal::NotHeld { activity: command.activity })?;
        let same =
            |filed: &&(RecordFiled, Mark)| filed.0.kind == command.kind && filed.0.title == command.title;
        let before = activity.filed.iter().find(same).map(|(_, mark)| mark.seq);
        inquiry.policy("record_was_not_filed_before", "该资料没有归档过").holds(before.is_none(), || {
            PlanningRefusal::RecordFiled { title: command.title.clone(), seq: before.unwrap_or(0) }
        })?;
        Ok(RecordFiled {
            activity: command.activity,
            kind: command.kind,
            title: command.title.clone(),
            digest: command.digest,
        })
    }

    pub(crate) fn record_filed(&mut self, event: &RecordFiled, mark: Mark) -> Applied {
        self.activity_mut(event.activity)?.filed.push((event.clone(), mark));
        self.settle(event.activity);
        Ok(())
    }
}
