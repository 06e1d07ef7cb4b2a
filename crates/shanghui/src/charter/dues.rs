//! Rules of dues (会费): what each tier pays, and for how long. Which organ sets them stands with the organ, among the
//! matters that it decides.
//!
//! Dues are set by the assembly alone (民发〔2014〕166号第四条), are fixed amounts (第三条) and have at most four tiers
//! (国办发〔2020〕21号). A charter that says otherwise can be written down; [`Charter::lint`](super::Charter::lint) says so.
//!
//! A tier is for posts, for classes of members, or for everybody whom no other tier names. Whoever holds posts of several
//! tiers is in the highest; a class counts where no post does.

use super::{Charter, NamedPost};
use crate::kernel::{Article, MemberClass, Money, Phrase, Post, Title, choice, codes, record};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

codes! {
    /// What a payment of dues is for (会费周期).
    pub enum DuesPeriod {
        /// A year (每年).
        Year = "year" "每年",
        /// A term of office (每届).
        Term = "term" "每届",
    }
}

codes! {
    /// Whether an amount is fixed (额度是否明确).
    pub enum DuesAmount absent means Fixed {
        /// The amount is what is paid (定额).
        Fixed = "fixed" "定额",
        /// The amount is the least; more is for the payer to choose (浮动).
        Floating = "floating" "浮动",
    }
}

record! {
    /// A tier of dues (会费档次).
    pub struct DuesTier {
        /// What it is called, such as 副会长单位.
        pub title: Title,
        /// The posts whose holders pay it.
        pub posts: Vec<Post>,
        /// How much.
        pub amount: Money,
        /// Whether the amount is fixed.
        pub nature: DuesAmount,
        /// For how long.
        pub period: DuesPeriod,
        /// The classes whose members pay it, unless a post of theirs puts them in another; where neither posts nor classes
        /// are named, it is for everybody whom no other tier names.
        pub classes: Vec<MemberClass>,
    }

    /// The dues (会费标准).
    pub struct DuesRule {
        /// The tiers.
        pub tiers: Vec<DuesTier>,
        /// Within how many days all members are told, where that is said.
        pub publish_within_days: Option<u32>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}

choice! {
    /// Why a member is in a tier of dues (归档依据).
    pub enum DuesGround {
        /// By a post: of several that of the highest tier (按职务).
        Post = "post" {
            /// Which.
            post: NamedPost,
        },
        /// By the class of member (按会员类别).
        Class = "class" {
            /// The chamber's own word for it.
            class: MemberClass,
            /// Its title.
            title: String,
        },
        /// Because no other tier names them (其余会员).
        Rest = "rest" {},
    }
}

impl Charter {
    /// Whether tiers name what the charter defines, and nobody falls in two of them; or which does not, and why. One that is
    /// priced in several ways has one title: that is [found](super::Finding), and no contradiction.
    pub(crate) fn tiers_agree(&self, tiers: &[DuesTier]) -> Result<(), (u32, Phrase)> {
        let flaw = |index, chinese, english| Err((index, Phrase::made(chinese, english)));
        for (index, tier) in (0_u32..).zip(tiers) {
            if let Some(post) = tier.posts.iter().find(|post| self.post(post).is_none()) {
                let (chinese, english) =
                    (format!("没有设“{post}”这一职务"), format!("the post `{post}` is not defined"));
                return flaw(index, chinese, english);
            }
            if let Some(class) = tier.classes.iter().find(|class| self.member_class(class).is_none()) {
                let (chinese, english) =
                    (format!("没有设“{class}”这一会员类别"), format!("the class `{class}` is not defined"));
                return flaw(index, chinese, english);
            }
            for other in tiers.iter().zip(0..index).map(|(other, _)| other) {
                let post = tier.posts.iter().find(|post| other.posts.contains(post)).map(Post::as_str);
                let class = tier.classes.iter().find(|class| other.classes.contains(class));
                let both = post.or(class.map(MemberClass::as_str)).filter(|_| other.title != tier.title);
                if let Some(word) = both {
                    let (one, two) = (&other.title, &tier.title);
                    return flaw(
                        index,
                        format!("“{word}”既属“{one}”又属“{two}”，一个会员只有一档会费"),
                        format!("`{word}` is in `{one}` and in `{two}`, a member is in one tier"),
                    );
                }
            }
        }
        Ok(())
    }
}

/// The tier of a member with these posts and this class, in every way in which it is priced, and why; none where nothing
/// says which. Of two posts the one that pays more counts, a term taken as so many years.
pub(crate) fn tiers_of<'a>(
    tiers: &'a [DuesTier],
    posts: &[&Post],
    class: Option<&MemberClass>,
    charter: &Charter,
) -> Option<(Vec<&'a DuesTier>, DuesGround)> {
    let by_term = |tier: &DuesTier| {
        let times = if tier.period == DuesPeriod::Year { charter.term().years_at_most.max(1) } else { 1 };
        u128::from(tier.amount.fen()).saturating_mul(u128::from(times))
    };
    let mut highest: Option<(&DuesTier, &Post)> = None;
    for tier in tiers {
        let held = posts.iter().find(|post| tier.posts.contains(post));
        if let Some(post) = held.filter(|_| highest.is_none_or(|(other, _)| by_term(other) < by_term(tier))) {
            highest = Some((tier, post));
        }
    }
    let mut rest = tiers.iter().filter(|tier| tier.posts.is_empty() && tier.classes.is_empty());
    let of_class =
        || class.and_then(|class| Some((tiers.iter().find(|tier| tier.classes.contains(class))?, class)));
    let (tier, ground) = if let Some((tier, post)) = highest {
        (tier, DuesGround::Post { post: charter.named(post) })
    } else if let Some((tier, class)) = of_class() {
        (tier, DuesGround::Class { class: class.clone(), title: charter.class_title(class) })
    } else {
        let tier = rest.next()?;
        // Two tiers that name nobody say no more than their titles do.
        if rest.any(|other| other.title != tier.title) {
            return None;
        }
        (tier, DuesGround::Rest {})
    };
    Some((tiers.iter().filter(|other| other.title == tier.title).collect(), ground))
}

#[cfg(test)]
mod tests {
    use super::{DuesAmount, DuesGround, DuesPeriod, DuesTier, tiers_of};
    use crate::chamber::sample::{post, rules, title};
    use crate::charter::{Charter, CharterRules, MemberClassRule, MemberKind};
    use crate::kernel::MemberClass;
    use alloc::string::String;
    use alloc::vec::Vec;

    fn class(word: &str) -> MemberClass {
        MemberClass::new(word).unwrap()
    }

    fn tier(name: &str, amount: &str, posts: &[&str], classes: &[&str]) -> DuesTier {
        DuesTier {
            title: title(name),
            posts: posts.iter().map(|word| post(word)).collect(),
            amount: amount.parse().unwrap(),
            nature: DuesAmount::Fixed,
            period: DuesPeriod::Year,
            classes: classes.iter().map(|word| class(word)).collect(),
        }
    }

    fn with(tiers: &[DuesTier]) -> CharterRules {
        let mut rules = rules();
        let honorary = MemberClassRule {
            class: class("honorary"),
            title: title("荣誉会员"),
            kind: Some(MemberKind::Individual),
            article: None,
        };
        rules.member_classes.push(honorary);
        rules.dues.as_mut().unwrap().tiers = tiers.to_vec();
        rules
    }

    fn said(tiers: &[DuesTier], posts: &[&str], of: Option<&str>) -> Option<(Vec<String>, DuesGround)> {
        let charter = Charter::new(with(tiers)).unwrap();
        let posts: Vec<_> = posts.iter().map(|word| post(word)).collect();
        let found = tiers_of(tiers, &posts.iter().collect::<Vec<_>>(), of.map(class).as_ref(), &charter);
        found.map(|(tiers, ground)| {
            (tiers.iter().map(|tier| alloc::format!("{}", tier.amount)).collect(), ground)
        })
    }

    #[test]
    fn a_member_is_in_the_highest_tier_of_their_posts_and_else_in_that_of_their_class() {
        let tiers = [
            tier("会员", "1000.00", &[], &[]),
            tier("荣誉会员", "100.00", &[], &["honorary"]),
            tier("理事", "5000.00", &["director"], &[]),
            // Dearer by the year, cheaper by the term of five years.
            DuesTier { period: DuesPeriod::Term, ..tier("监事", "16000.00", &["supervisor"], &[]) },
        ];
        let amount = |posts: &[&str], of| said(&tiers, posts, of).map(|(amounts, _)| amounts.concat());
        assert_eq!(amount(&["director", "supervisor"], Some("honorary")), Some("5000.00".into()));
        assert_eq!(amount(&["supervisor"], None), Some("16000.00".into()));
        assert_eq!(amount(&["president"], Some("honorary")), Some("100.00".into()));
        assert_eq!(amount(&["president"], None), Some("1000.00".into()));
        let (_, ground) = said(&tiers, &["director"], None).unwrap();
        assert!(matches!(ground, DuesGround::Post { post } if post.title == "理事"));
        let (_, ground) = said(&tiers, &[], Some("honorary")).unwrap();
        assert!(matches!(ground, DuesGround::Class { title, .. } if title == "荣誉会员"));
    }

    #[test]
    fn where_nothing_says_which_tier_it_is_nothing_is_made_up() {
        let named = [tier("甲档", "1000.00", &[], &[]), tier("乙档", "500.00", &[], &[])];
        assert_eq!(said(&named, &[], None), None);
        assert_eq!(said(&[tier("理事", "1.00", &["director"], &[])], &[], None), None);
        // One tier that is priced twice is one tier, told in both ways (a finding, `lint.dues_tier_divided`).
        let by_term = DuesTier { period: DuesPeriod::Term, ..tier("会员", "4000.00", &[], &[]) };
        let priced = said(&[tier("会员", "1000.00", &[], &[]), by_term], &[], None).unwrap();
        assert_eq!(priced, (alloc::vec!["1000.00".into(), "4000.00".into()], DuesGround::Rest {}));
    }

    #[test]
    fn trap_27_nobody_falls_in_two_tiers() {
        let path = |tiers: &[DuesTier]| {
            let fault = Charter::new(with(tiers)).unwrap_err();
            (fault.code(), String::from(fault.path()))
        };
        let invalid = |path: &str| ("data.invalid_charter", String::from(path));
        let (one, other) =
            (tier("理事", "2.00", &["director"], &[]), tier("常务", "3.00", &["director"], &[]));
        assert_eq!(path(&[one.clone(), other]), invalid("dues.tiers[1]"));
        let honorary = tier("荣誉", "1.00", &[], &["honorary"]);
        let again = tier("名誉", "2.00", &[], &["honorary"]);
        assert_eq!(path(&[one.clone(), honorary, again]), invalid("dues.tiers[2]"));
        assert_eq!(path(&[tier("团体", "1.00", &[], &["society"])]), invalid("dues.tiers[0]"));
        assert!(Charter::new(with(&[one.clone(), DuesTier { period: DuesPeriod::Term, ..one }])).is_ok());
    }
}
