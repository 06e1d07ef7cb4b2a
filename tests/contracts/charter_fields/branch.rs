//! The dues of the Party branch: whose, of which period, by when.

use super::reading::Sight::{Line, Vector};
use super::reading::{Reading, readings};
use super::sights::branch_dues;

pub(super) fn readings() -> Vec<Reading> {
    readings! {
        "OrganRule.dues": "organs[party_branch].dues" = null
            => Vector("party_branch/record_branch_dues: the last of the branch pays for April", "organ_collects_dues");
        "BranchDuesRule.posts": "organs[party_branch].dues.posts" = ["party_secretary"]
            => Line(branch_dues, "党支部2026年4月党费尚有 1 人未交"), under "organs[party_branch].dues.article";
        "BranchDuesRule.period": "organs[party_branch].dues.period" = "quarter"
            => Line(branch_dues, "党支部2026年第二季度党费尚有 3 人未交"),
            under "organs[party_branch].dues.article";
        "BranchDuesRule.within_days": "organs[party_branch].dues.within_days" = 20
            => Line(branch_dues, "2026-04-01 2026-05-20"), under "organs[party_branch].dues.article";
        "BranchDuesRule.article": "organs[party_branch].dues.article" = {"document": "改动"}
            => Line(branch_dues, "2026-04-01 2026-05-11"), under "organs[party_branch].dues.article";
    }
}
