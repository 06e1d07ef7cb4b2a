//! Series (联席会议系列): meetings of several bodies, numbered through (第三期), hosted in turn.

use super::{MeetingRefusal, Meetings};
use crate::kernel::{Applied, Incoherent, Inquiry, Mark, Ruled, SeriesId, Title, record};

record! {
    /// Records a series of joint meetings (登记联席会议系列).
    pub struct OpenSeries {
        /// The new series' id.
        pub series: SeriesId,
        /// Its name, such as 在陕湘籍商会秘书长联席会议.
        pub name: Title,
    }

    /// A series was recorded.
    pub struct SeriesOpened {
        /// Which.
        pub series: SeriesId,
        /// Its name.
        pub name: Title,
    }
}

/// A series of joint meetings (联席会议系列).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    pub(super) name: Title,
    pub(super) mark: Mark,
}

impl Series {
    /// Its name.
    #[must_use]
    pub const fn name(&self) -> &Title {
        &self.name
    }
}

impl Meetings {
    pub(crate) fn open_series(
        &self,
        command: &OpenSeries,
        inquiry: &mut Inquiry,
    ) -> Ruled<SeriesOpened, MeetingRefusal> {
        let known = self.series.get(command.series);
        inquiry
            .policy("series_is_new", "该系列尚未登记")
            .unrecorded::<MeetingRefusal>(known.map(|series| series.mark.seq), &command.series)?;
        Ok(SeriesOpened { series: command.series, name: command.name.clone() })
    }

    pub(crate) fn series_opened(&mut self, event: &SeriesOpened, mark: Mark) -> Applied {
        let series = Series { name: event.name.clone(), mark };
        self.series
            .insert(event.series, series)
            .map(|_| ())
            .ok_or(Incoherent("the series was recorded before"))
    }
}
