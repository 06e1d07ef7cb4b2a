//! Posts, those who hold them, and terms of office.

use super::reading::Sight::{Line, Vector, Verdict};
use super::reading::{Reading, readings};
use super::sights::{
    a_supervisor, after_a_gap, an_election_begins, an_old_director, an_old_secretary, another_post,
    another_term, another_term_by_exception, composition, election, filing, findings, hired, hired_again,
    hired_by_the_council, of_another_association, of_unknown_age, part_time, removal, seventy, text,
    the_last_months, vacancy,
};

pub(super) fn readings() -> Vec<Reading> {
    let mut readings = posts();
    readings.extend(limits());
    readings.extend(offices());
    readings.extend(removals());
    readings.extend(terms());
    readings
}

fn posts() -> Vec<Reading> {
    readings! {
        "PostRule.post": with "posts[+]" = {"post": "king", "title": "国王"}, "posts[king].post" = "emperor"
            => Vector("leadership/appoint_to_post: the charter must know the post", "post_is_in_the_charter");
        "PostRule.title": "posts[director].title" = "董事"
            => Line(text, "设董事");
        "PostRule.represents": "posts[secretary_general].represents" = []
            => Vector("meeting/record_contribution: a post carries the voice of an organ",
                "speaker_represents_the_principal");
        "PostRule.holders_at_most": "posts[president].holders_at_most" = 2
            => Vector("leadership/appoint_to_post: there is one president", "post_has_room"),
            under "posts[president].article";
        "PostRule.years_at_most": "posts[chief_supervisor].years_at_most" = 2
            => Vector("leadership/appoint_to_post: a post is held for all the years that it has",
                "appointment_is_not_too_long");
        "PostRule.holders_at_least": "posts[vice_president].holders_at_least" = 4
            => Line(composition, "vice_president 3 of 4"), under "posts[vice_president].article";
        "PostRule.article": "posts[president].article" = {"document": "改动"}
            => Vector("leadership/appoint_to_post: there is one president", "post_has_room"),
            under "posts[president].article";
        "PostRule.filling": "posts[vice_president].filling" = []
            => Vector("leadership/appoint_to_post: a vice president is not hired", "post_is_filled_in_this_way");
        "Filling.appointed.by": "posts[secretariat_staff].filling[0].by" = ["president"]
            => Vector("leadership/appoint_to_post: the secretary general takes on staff", "appointer_is_competent"),
            under "posts[secretariat_staff].filling[0].article";
        "Filling.appointed.article": "posts[secretariat_staff].filling[0].article" = {"document": "改动"}
            => Vector("leadership/appoint_to_post: the secretary general takes on staff", "appointer_is_competent"),
            under "posts[secretariat_staff].filling[0].article";
        "Filling.hired.by": "posts[deputy_secretary_general].filling[0].by" = "presidents_office"
            => Verdict(hired_by_the_council, "competent_organ_decided"),
            under "posts[deputy_secretary_general].filling[0].article";
        "Filling.hired.article": "posts[deputy_secretary_general].filling[0].article" = {"document": "改动"}
            => Verdict(hired_by_the_council, "competent_organ_decided"),
            under "posts[deputy_secretary_general].filling[0].article";
    }
}

fn limits() -> Vec<Reading> {
    readings! {
        "AgeRule.range": "offices.ages[0].range.from_rank" = "director"
            => Verdict(an_old_director, "age_is_within_the_limit"), under "offices.ages[0].article";
        "AgeRule.most": "offices.ages[0].most" = 69
            => Verdict(seventy, "age_is_within_the_limit"), under "offices.ages[0].article";
        "AgeRule.bound": "offices.ages[0].bound" = "under"
            => Verdict(seventy, "age_is_within_the_limit"), under "offices.ages[0].article";
        "AgeRule.reading": "offices.ages[0].reading" = "through_term"
            => Verdict(seventy, "age_is_within_the_limit"), under "offices.ages[0].article";
        "AgeRule.hired_exempt": "offices.ages[0].hired_exempt" = true
            => Verdict(an_old_secretary, "age_is_within_the_limit"), under "offices.ages[0].article";
        "AgeRule.must_be_known": "offices.ages[0].must_be_known" = true
            => Verdict(of_unknown_age, "age_is_known_where_it_must_be"), under "offices.ages[0].article";
        "AgeRule.exception": "offices.ages[0].exception" = null
            => Vector("leadership/appoint_to_post: an exception needs every approval", "age_is_within_the_limit"),
            under "offices.ages[0].article";
        "AgeRule.article": "offices.ages[0].article" = {"document": "改动"}
            => Verdict(seventy, "age_is_within_the_limit"), under "offices.ages[0].article";
        "ExceptionRule.approvals": "offices.ages[0].exception.approvals" = ["council"]
            => Vector("leadership/appoint_to_post: an exception needs every approval", "approvals_are_complete"),
            under "offices.ages[0].exception.article";
        "ExceptionRule.article": "offices.ages[0].exception.article" = {"document": "改动"}
            => Vector("leadership/appoint_to_post: an exception needs every approval", "approvals_are_complete"),
            under "offices.ages[0].exception.article";
        "TermLimitRule.range": with "offices.terms[0].most" = 1, "offices.terms[0].range.from_rank" = "president"
            => Verdict(another_term, "terms_are_not_too_many"), under "offices.terms[0].article";
        "TermLimitRule.most": "offices.terms[0].most" = 1
            => Verdict(another_term, "terms_are_not_too_many"), under "offices.terms[0].article";
        "TermLimitRule.counting": with "offices.terms[0].most" = 1, "offices.terms[0].counting" = "total"
            => Verdict(after_a_gap, "terms_are_not_too_many"), under "offices.terms[0].article";
        "TermLimitRule.across_posts": with "offices.terms[0].most" = 1, "offices.terms[0].across_posts" = true
            => Verdict(another_post, "terms_are_not_too_many"), under "offices.terms[0].article";
        "TermLimitRule.part_from_months": with "offices.terms[0].most" = 1,
            "offices.terms[0].part_from_months" = 30
            => Verdict(the_last_months, "terms_are_not_too_many"), under "offices.terms[0].article";
        "TermLimitRule.hired_exempt": with "offices.terms[0].most" = 1, "offices.terms[0].hired_exempt" = false
            => Verdict(hired_again, "terms_are_not_too_many"), under "offices.terms[0].article";
        "TermLimitRule.exception": with "offices.terms[0].most" = 1, "offices.terms[0].exception" = null
            => Verdict(another_term_by_exception, "terms_are_not_too_many"), under "offices.terms[0].article";
        "TermLimitRule.article": "offices.terms[0].article" = {"document": "改动"}
            => Verdict(another_term, "terms_are_not_too_many"), under "offices.terms[0].article";
        "PostRange.posts": "offices.leaders.range.posts" = ["secretary_general", "director"]
            => Vector("leadership/file_leader: a director is no leader", "post_is_a_leaders"),
            under "offices.leaders.article";
        "PostRange.from_rank": "offices.leaders.range.from_rank" = "director"
            => Vector("leadership/file_leader: a director is no leader", "post_is_a_leaders"),
            under "offices.leaders.article";
    }
}

fn offices() -> Vec<Reading> {
    readings! {
        "OfficeRules.leaders": "offices.leaders" = null
            => Vector("leadership/file_leader: a leader is put on file", "post_is_a_leaders");
        "LeaderRule.range": "offices.leaders.range.from_rank" = "president"
            => Vector("leadership/file_leader: a leader is put on file", "post_is_a_leaders"),
            under "offices.leaders.article";
        "LeaderRule.file_within_days": with "posts[vice_president].filling" = [],
            "offices.leaders.file_within_days" = 10
            => Line(filing, "file_leader 2026-03-12"), under "offices.leaders.article";
        "LeaderRule.article": "offices.leaders.article" = {"document": "改动"}
            => Vector("leadership/file_leader: a director is no leader", "post_is_a_leaders"),
            under "offices.leaders.article";
        "OfficeRules.ranks": "offices.ranks" = ["president", "director", "vice_president"]
            => Vector("leadership/file_leader: a director is no leader", "post_is_a_leaders"),
            under "offices.leaders.article";
        "OfficeRules.ages": "offices.ages" = []
            => Vector("leadership/appoint_to_post: seventy-nine is over seventy", "age_is_within_the_limit");
        "OfficeRules.terms": with "offices.terms[0].most" = 1, "offices.terms" = []
            => Verdict(another_term, "terms_are_not_too_many");
        "OfficeRules.incompatible": "offices.incompatible" = []
            => Verdict(a_supervisor, "posts_go_together");
        "IncompatibleRule.range": "offices.incompatible[1].range.posts" = ["chief_supervisor"]
            => Verdict(a_supervisor, "posts_go_together"), under "offices.incompatible[1].article";
        "IncompatibleRule.with": "offices.incompatible[1].with.from_rank" = "vice_president"
            => Verdict(a_supervisor, "posts_go_together"), under "offices.incompatible[1].article";
        "IncompatibleRule.article": "offices.incompatible[1].article" = {"document": "改动"}
            => Verdict(a_supervisor, "posts_go_together"), under "offices.incompatible[1].article";
        "OfficeRules.full_time": "offices.full_time" = []
            => Verdict(part_time, "holder_is_full_time");
        "PostsRule.range": "offices.full_time[0].range.posts" = ["president"]
            => Verdict(part_time, "holder_is_full_time"), under "offices.full_time[0].article";
        "PostsRule.article": "offices.full_time[0].article" = {"document": "改动"}
            => Verdict(part_time, "holder_is_full_time"), under "offices.full_time[0].article";
        "OfficeRules.exclusive": "offices.exclusive" = []
            => Verdict(of_another_association, "holder_represents_no_other_association");
        "OfficeRules.sizes": with "offices.sizes" = [],
            "offices.sizes" = [{"organ": "council", "odd": false, "at_most": 5, "article": {"document": "改动"}}]
            => Line(composition, "of council: organ_is_of_its_size fails"), under "offices.sizes[0].article";
        "SizeRule.organ": with "offices.sizes[0].at_most" = 5, "offices.sizes[0].organ" = "council"
            => Line(composition, "of council: organ_is_of_its_size fails"), under "offices.sizes[0].article";
        "SizeRule.at_least": "offices.sizes[0].at_least" = 40
            => Line(composition, "of standing_council: organ_is_of_its_size fails"), under "offices.sizes[0].article";
        "SizeRule.at_most": "offices.sizes[0].at_most" = 2
            => Line(composition, "of standing_council: organ_is_of_its_size fails"), under "offices.sizes[0].article";
        "SizeRule.odd": "offices.sizes[0].odd" = true
            => Line(composition, "of standing_council: organ_has_an_odd_number fails"), under "offices.sizes[0].article";
        "SizeRule.share": "offices.sizes[0].share" = "1/1"
            => Line(composition, "of standing_council: organ_is_within_its_share holds"), under "offices.sizes[0].article";
        "SizeRule.share_of": with "offices.sizes[0].share" = "2/3", "offices.sizes[0].share_of" = "standing_council"
            => Line(composition, "of standing_council: organ_is_within_its_share fails"), under "offices.sizes[0].article";
        "SizeRule.required_from": "offices.sizes[0].required_from" = 10
            => Line(composition, "of standing_council: organ_is_set_up_where_it_must_be holds"),
            under "offices.sizes[0].article";
        "SizeRule.allowed_from": "offices.sizes[0].allowed_from" = 10
            => Line(composition, "of standing_council: organ_is_set_up_where_it_may_be fails"),
            under "offices.sizes[0].article";
        "SizeRule.article": "offices.sizes[0].article" = {"document": "改动"}
            => Line(composition, "of standing_council: organ_is_within_its_share"), under "offices.sizes[0].article";
        "SizeRule.hired_left_out": with "offices.sizes" = [{
                "organ": "secretariat", "odd": false, "at_most": 1, "article": {"document": "改动"}}],
            "offices.sizes[0].hired_left_out" = "allowed"
            => Line(hired, "of secretariat: 3"), under "offices.sizes[0].article";
        "OfficeRules.legal_representative": with "offices.legal_representative" = null,
            "offices.legal_representative" = {"post": "executive_president"}
            => Line(text, "法定代表人由执行会长担任");
        "LegalRepresentativeRule.post": "offices.legal_representative.post" = "rotating_president"
            => Line(findings, "lint.legal_representative_rotates"), under "offices.legal_representative.article";
        "LegalRepresentativeRule.article": "offices.legal_representative.article" = {"document": "改动"}
            => Line(text, "《改动》 | 法定代表人由会长担任");
        "OfficeRules.own_terms": "offices.own_terms" = []
            => Vector("leadership/open_term: the Party branch has terms of its own, of three years",
                "organ_has_terms_of_its_own");
        "OwnTermRule.organ": "offices.own_terms[0].organ" = "council"
            => Vector("leadership/open_term: the Party branch has terms of its own, of three years",
                "organ_has_terms_of_its_own");
        "OwnTermRule.years_at_most": "offices.own_terms[0].years_at_most" = 2
            => Vector("leadership/open_term: the Party branch has terms of its own, of three years",
                "term_is_not_too_long"),
            under "offices.own_terms[0].article";
        "OwnTermRule.article": "offices.own_terms[0].article" = {"document": "改动"}
            => Vector("leadership/open_term: the Party branch has terms of its own, of three years",
                "term_is_not_too_long"),
            under "offices.own_terms[0].article";
        "OfficeRules.reserved": "offices.reserved" = []
            => Vector("leadership/end_appointment: nor by whoever acts for everything", "power_may_be_delegated");
        "ReservedRule.powers": "offices.reserved[0].powers" = ["sign_minutes"]
            => Vector("leadership/end_appointment: nor by whoever acts for everything", "power_may_be_delegated");
        "ReservedRule.article": "offices.reserved[0].article" = {"document": "改动"}
            => Vector("leadership/end_appointment: nor by whoever acts for everything", "power_may_be_delegated"),
            under "offices.reserved[0].article";
        "OfficeRules.different_units": "offices.different_units" = []
            => Vector("leadership/appoint_to_post: president and secretary general come from different units",
                "holders_are_of_different_units");
        "OfficeRules.elsewhere": "offices.elsewhere" = [{"range": {"posts": ["president"]},
                "with": {"posts": ["president"]}, "article": {"document": "改动"}}]
            => Vector("leadership/appoint_to_post: a president is no president of another association",
                "holder_holds_no_such_post_elsewhere"),
            under "offices.elsewhere[0].article";
        "OfficeRules.acceptance": "offices.acceptance" = {"article": {"document": "改动"}}
            => Vector("meeting/convene_meeting: a delegate convenes it for the president",
                "actor_represents_the_principal"),
            under "offices.acceptance.article";
        "AcceptanceRule.article": with "offices.acceptance" = {}, "offices.acceptance.article" = {"document": "改动"}
            => Vector("meeting/record_contribution: a delegate speaks for the president",
                "speaker_represents_the_principal"),
            under "offices.acceptance.article";
    }
}

fn removals() -> Vec<Reading> {
    readings! {
        "OfficeRules.removals": "offices.removals" = []
            => Vector("leadership/propose_removal: one member alone does not", "mover_may_move_a_removal");
        "RemovalRule.mover": "offices.removals[2].mover" = {"type": "posts", "posts": ["president"]}
            => Vector("leadership/propose_removal: one member alone does not", "mover_may_move_a_removal"),
            under "offices.removals[2].article";
        "RemovalRule.decided_by": with "offices.removals[1].article"
                = {"document": "社会团体章程示范文本（1998）", "number": 18},
            "offices.removals[1].decided_by" = "general_assembly"
            => Vector("voting/move_motion: a removal with reasons and an answer is put to the vote",
                "competent_organ_decided"),
            under "offices.removals[1].article";
        "RemovalRule.pass": "offices.removals[1].pass" = {
                "threshold": {"fraction": "3/4", "bound": "at_least", "base": "present"},
                "article": {"document": "改动"}}
            => Line(removal, r#""outcome":"rejected""#), under "offices.removals[1].pass.article";
        "RemovalRule.article": "offices.removals[2].article" = {"document": "改动"}
            => Vector("leadership/propose_removal: one member alone does not", "mover_may_move_a_removal"),
            under "offices.removals[2].article";
        "RemovalMover.organ.organ": with "offices.removals" = [
                {"mover": {"type": "organ", "organ": "supervisory_board"}, "article": {"document": "甲"}}],
            "offices.removals[0].mover.organ" = "secretariat"
            => Vector("leadership/propose_removal: the supervisors move a removal, with reasons",
                "mover_may_move_a_removal"),
            under "offices.removals[0].article";
        "RemovalMover.posts.posts": with "offices.removals" = [
                {"mover": {"type": "posts", "posts": ["director"]}, "article": {"document": "甲"}}],
            "offices.removals[0].mover.posts" = ["president"]
            => Vector("leadership/propose_removal: one member alone does not", "mover_may_move_a_removal"),
            under "offices.removals[0].article";
        "RemovalMover.members.organ": "offices.removals[2].mover.organ" = "presidents_office"
            => Vector("leadership/propose_removal: one member alone does not", "mover_may_move_a_removal"),
            under "offices.removals[2].article";
        "RemovalMover.members.share": "offices.removals[2].mover.share.fraction" = "1/6"
            => Vector("leadership/propose_removal: one member alone does not", "mover_may_move_a_removal"),
            under "offices.removals[2].article";
        "OfficeRules.vacancies": "offices.vacancies" = []
            => Line(vacancy, "fill_vacancy undated");
        "VacancyRule.range": with "offices.vacancies[0].range" = {"posts": ["director"]},
            "offices.vacancies[0].range.posts" = ["president"]
            => Line(vacancy, "fill_vacancy 2026-05-01"), under "offices.vacancies[0].article";
        "VacancyRule.report_within_days": "offices.vacancies[0].report_within_days" = 20
            => Line(vacancy, "fill_vacancy 2026-04-21"), under "offices.vacancies[0].article";
        "VacancyRule.decide_within_days": "offices.vacancies[0].decide_within_days" = 10
            => Line(vacancy, "fill_vacancy 2026-04-11"), under "offices.vacancies[0].article";
        "VacancyRule.lapses_after_months": "offices.vacancies[0].lapses_after_months" = 12
            => Line(vacancy, "president lapses 2027-03-02"), under "offices.vacancies[0].article";
        "VacancyRule.article": "offices.vacancies[0].article" = {"document": "改动"}
            => Line(vacancy, "fill_vacancy 2026-05-01"), under "offices.vacancies[0].article";
    }
}

fn terms() -> Vec<Reading> {
    readings! {
        "TermRule.years_at_most": "term.years_at_most" = 6
            => Vector("leadership/open_term: a day more is", "term_is_not_too_long"), under "term.article";
        "TermRule.article": "term.article" = {"document": "改动"}
            => Vector("leadership/open_term: a day more is", "term_is_not_too_long"), under "term.article";
        "TermRule.extension": "term.extension" = null
            => Vector("leadership/extend_term: a day more is too long", "charter_allows_an_extension");
        "ExtensionRule.months_at_most": "term.extension.months_at_most" = 13
            => Vector("leadership/extend_term: a day more is too long", "extension_is_not_too_long"),
            under "term.extension.article";
        "ExtensionRule.approvals": "term.extension.approvals" = []
            => Vector("leadership/extend_term: an approval is missing", "approvals_are_complete"),
            under "term.extension.article";
        "ExtensionRule.article": "term.extension.article" = {"document": "改动"}
            => Vector("leadership/extend_term: an approval is missing", "approvals_are_complete"),
            under "term.extension.article";
        "TermRule.early_end": "term.early_end" = null
            => Vector("leadership/shorten_term: an approval is missing", "charter_allows_an_early_end");
        "TermRule.election": "term.election" = null
            => Verdict(an_election_begins, "step_is_in_the_calendar");
        "RenewalRule.anchor": "term.election.anchor" = "certificate"
            => Line(election, "started 2028-03-30"), under "term.election.steps[started].article";
        "RenewalRule.shown_months_before": "term.election.shown_months_before" = 12
            => Line(election, "31/started"), under "term.election.steps[started].article";
        "RenewalRule.steps": "term.election.steps" = []
            => Verdict(an_election_begins, "step_is_in_the_calendar");
        "ElectionStepRule.step": with "term.election.steps"
                = [{"step": "started", "due": {"type": "months_before_end", "months": 3}}],
            "term.election.steps[0].step" = "audited"
            => Verdict(an_election_begins, "step_is_in_the_calendar");
        "ElectionStepRule.due": "term.election.steps[started].due" = {"type": "days_before_end", "days": 7}
            => Line(election, "started 2028-12-24"), under "term.election.steps[started].article";
        "StepDue.months_before_end.months": "term.election.steps[started].due.months" = 6
            => Line(election, "started 2028-06-30"), under "term.election.steps[started].article";
        "StepDue.days_before_end.days": "term.election.steps[audited].due.days" = 40
            => Line(election, "audited 2028-11-21"), under "term.election.steps[audited].article";
        "StepDue.days_after_election.days": "term.election.steps[filed].due.days" = 10
            => Line(election, "filed 2026-03-12"), under "term.election.steps[filed].article";
        "ElectionStepRule.article": with "term.election.shown_months_before" = 12,
            "term.election.steps[started].article" = {"document": "改动"}
            => Line(election, "started"), under "term.election.steps[started].article";
    }
}
