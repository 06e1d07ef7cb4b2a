//! Powers: what an act needs. Every command names one.

use crate::kernel::{codes, said_by_label};

codes! {
    /// What a post may be empowered to do (职权).
    pub enum Power {
        /// Found the chamber: the one act without a warrant.
        Found = "found" "成立",
        /// Register people, enterprises and outside bodies.
        RegisterPeople = "register_people" "登记人员和单位",
        /// Erase or restrict personal data.
        ErasePeople = "erase_people" "删除个人信息",
        /// Keep the members' register.
        KeepMembers = "keep_members" "管理会员名册",
        /// Record terms of office.
        KeepTerms = "keep_terms" "记载届次",
        /// Appoint to posts and record who leaves them.
        Appoint = "appoint" "任免职务",
        /// Arrange rotations.
        KeepRotation = "keep_rotation" "安排轮值",
        /// Record and revoke delegations.
        KeepDelegations = "keep_delegations" "办理委托",
        /// Convene and cancel meetings.
        Convene = "convene" "召集会议",
        /// Send notices.
        GiveNotice = "give_notice" "发出通知",
        /// Run a meeting's course: open, adjourn, resume, close, hand over the chair.
        RunMeeting = "run_meeting" "掌握会议进程",
        /// Keep the attendance.
        KeepAttendance = "keep_attendance" "登记到会",
        /// Record what is said and agreed.
        RecordMeeting = "record_meeting" "会议记录",
        /// Record motions: moved, seconded, amended, withdrawn, and who is recused.
        RecordMotions = "record_motions" "登记议案",
        /// Take votes and record what came of them.
        RunVotes = "run_votes" "组织表决",
        /// Draft and correct minutes.
        DraftMinutes = "draft_minutes" "起草纪要",
        /// Sign minutes.
        SignMinutes = "sign_minutes" "签发纪要",
        /// Assign follow-ups and record that they are done.
        FollowUp = "follow_up" "督办后续事项",
        /// Accept what comes from outside and answer for it.
        HandleDirectives = "handle_directives" "办理来文",
        /// Plan the year's work, record activities, file what they leave, review them.
        Plan = "plan" "编制和落实计划",
        /// Word and issue summaries.
        Summarise = "summarise" "起草和印发总结",
        /// Record visits and relays.
        RecordVisits = "record_visits" "登记走访",
        /// Recruit staff, divide the work among them, arrange stand-ins.
        ManageStaff = "manage_staff" "管理秘书处人员",
        /// Serve members: register and handle their needs, keep offers, match the two.
        ServeMembers = "serve_members" "办理会员服务",
        /// Open records to more readers.
        OpenRecords = "open_records" "公开记录",
        /// Keep the register of who read or exported what.
        KeepDisclosures = "keep_disclosures" "登记查阅",
        /// Draft amendments of the charter, and record their adoption and approval.
        AmendCharter = "amend_charter" "办理章程修正",
        /// Draft what the chamber sends out, record answers and receipts, collect returns.
        Correspond = "correspond" "拟办发文",
        /// Check drafts of what the chamber sends out.
        CheckLetters = "check_letters" "核稿",
        /// Sign and issue what the chamber sends out.
        SignLetters = "sign_letters" "签发公文",
        /// Record what members of the Party branch paid.
        KeepBranchDues = "keep_branch_dues" "登记党费",
    }
}
said_by_label!(Power);
