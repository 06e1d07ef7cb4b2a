//! A reading: one field of the charter is changed, nothing else, and what is seen of it changes.

use super::corpus::Corpus;
use super::shape::Shapes;
use serde_json::Value;
use shanghui::chamber::{Chamber, Command};
use shanghui::charter::{Charter, CharterRules};
use shanghui::kernel::{Article, Context, Verdict, Wire as _};
use shanghui_testkit::sample;

/// What is asked of a chamber.
pub(super) type Asked = (Chamber, Command, Context);

/// What is seen under a charter, line by line, each with the article that it cites, where it is known by itself.
pub(super) type Seen = Vec<(String, Option<Article>)>;

/// Where a field shows.
pub(super) enum Sight {
    /// In the verdict of a policy on the command of a vector, named by its file and title.
    Vector(&'static str, &'static str),
    /// In the verdict of a policy on what is asked.
    Verdict(fn() -> Asked, &'static str),
    /// In a line that is seen only where the field was changed.
    Line(fn(&CharterRules) -> Seen, &'static str),
    /// In that no charter can say it.
    Refused(&'static str),
}

/// A field, what is changed of it, and where it shows.
pub(super) struct Reading {
    /// `Type.field`.
    pub(super) field: &'static str,
    /// What the charter says otherwise than the preset to begin with, by path.
    pub(super) start: Vec<(&'static str, Value)>,
    /// The path of what is changed.
    pub(super) path: &'static str,
    /// What it is changed to; it is taken out by `null`.
    pub(super) to: Value,
    /// Where it shows.
    pub(super) sight: Sight,
    /// The path of the article under which it does, where it has one.
    pub(super) article: Option<&'static str>,
}

/// The table: a field, the path that is changed and its new value, where it shows, and the article.
macro_rules! readings {
    ($($field:literal: $(with $start:literal = $begun:tt,)* $path:literal = $to:tt
        => $sight:expr $(, under $article:literal)?;)+) => {
        vec![$($crate::charter_fields::reading::Reading {
            field: $field,
            start: vec![$(($start, serde_json::json!($begun))),*],
            path: $path,
            to: serde_json::json!($to),
            sight: $sight,
            article: None$(.or(Some($article)))?,
        }),+]
    };
}
pub(super) use readings;

/// The place in a charter's data that a path names, such as `organs[council].pass`, and the last step to it: an element of a
/// list by one of its words or by its number.
fn place<'a>(value: &'a mut Value, path: &str) -> Option<(&'a mut Value, String)> {
    let steps: Vec<&str> = path.split(['.', '[']).map(|step| step.trim_end_matches(']')).collect();
    let (last, before) = steps.split_last()?;
    let mut at = value;
    for step in before {
        at = match at {
            Value::Array(list) => {
                let named =
                    |it: &Value| it.as_object().is_some_and(|it| it.values().any(|word| word == step));
                let index = list.iter().position(named).or_else(|| step.parse().ok())?;
                list.get_mut(index)?
            }
            _ => at.get_mut(*step)?,
        };
    }
    Some((at, (*last).to_owned()))
}

/// Puts a value where a path says, or with `[+]` behind the last of a list.
fn set(value: &mut Value, path: &str, to: &Value) {
    let (holder, last) = place(value, path).unwrap_or_else(|| panic!("there is no {path}"));
    if last == "+" {
        return holder.as_array_mut().unwrap().push(to.clone());
    }
    let fields = holder.as_object_mut().unwrap();
    if to.is_null() {
        assert!(fields.remove(&last).is_some(), "{path}: there is nothing to take out");
    } else {
        fields.insert(last, to.clone());
    }
}

fn rules(value: &Value) -> CharterRules {
    CharterRules::from_json(&value.to_string()).unwrap()
}

impl Reading {
    /// The article that is to be cited, where the charter has the rule that it stands with.
    fn cites(&self, value: &Value) -> Option<Option<Article>> {
        let mut value = value.clone();
        let (holder, last) = place(&mut value, self.article?)?;
        Some(holder.get(last).map(|article| Article::from_json(&article.to_string()).unwrap()))
    }

    /// Changes the field and looks.
    ///
    /// # Errors
    ///
    /// What does not hold.
    pub(super) fn check(&self, shapes: &Shapes, corpus: &Corpus) -> Result<(), String> {
        let mut before: Value = serde_json::from_str(&sample::rules().to_json()).unwrap();
        for (path, to) in &self.start {
            set(&mut before, path, to);
        }
        // Written once, so that every field stands in it as it is read.
        before = serde_json::from_str(&rules(&before).to_json()).unwrap();
        let mut after = before.clone();
        set(&mut after, self.path, &self.to);
        let (one, other) = (rules(&before), rules(&after));
        let mut ways = shapes.differences(&one, &other);
        // Another article is another document, another number or both: one field, unless it is these that are read.
        if !self.field.starts_with("Article.") {
            for way in &mut ways {
                way.retain(|field| !field.starts_with("Article."));
            }
            ways.dedup();
        }
        let [way] = ways.as_slice() else { return Err(format!("the change is not one: {ways:?}")) };
        let itself = way.last().map(String::as_str) == Some(self.field);
        let through = shapes.only_holds(self.field) && way.iter().any(|field| field == self.field);
        if !itself && !through {
            return Err(format!("another field is changed: {way:?}"));
        }
        let charter = Charter::new(one.clone()).map_err(|fault| format!("to begin with: {fault}"))?;
        let changed = match (Charter::new(other.clone()), &self.sight) {
            (Err(fault), Sight::Refused(path)) if fault.path() == *path => return Ok(()),
            (Err(fault), _) => return Err(format!("changed: {fault}")),
            (Ok(charter), _) => charter,
        };
        let articles = (self.cites(&before), self.cites(&after));
        if self.article.is_some() && articles.1.is_none() {
            return Err("there is no such article".into());
        }
        let of_the_article =
            way.last().is_some_and(|it| it.ends_with(".article") || it.starts_with("Article."));
        match &self.sight {
            Sight::Vector(vector, policy) => {
                let told = Told { asked: corpus.asked(vector), policy, of_the_article };
                told.turns((&charter, &articles.0), (&changed, &articles.1))
            }
            Sight::Verdict(asked, policy) => {
                let told = Told { asked: &asked(), policy, of_the_article };
                told.turns((&charter, &articles.0), (&changed, &articles.1))
            }
            Sight::Line(look, words) => {
                let (old, new) = (look(&one), look(&other));
                let is_seen = |seen: &Seen| {
                    let cites = |cited: &Option<Article>| articles.1.as_ref().is_none_or(|it| it == cited);
                    seen.iter().any(|(line, cited)| line.contains(words) && cites(cited))
                };
                if is_seen(&old) {
                    return Err(format!("“{words}” is seen without the change: {old:#?}"));
                }
                if !is_seen(&new) {
                    return Err(format!("“{words}” is not seen under {:?}: {new:#?}", articles.1));
                }
                Ok(())
            }
            Sight::Refused(_) => Err("the charter is taken as it is".into()),
        }
    }
}

/// What a policy tells of what is asked.
struct Told<'a> {
    asked: &'a Asked,
    policy: &'a str,
    /// Whether it is the article that was changed, and so what is cited that changes.
    of_the_article: bool,
}

/// A charter, and the article that is to be cited under it, where it has the rule.
type Under<'a> = (&'a Charter, &'a Option<Option<Article>>);

impl Told<'_> {
    fn verdicts(&self, charter: &Charter) -> Vec<Verdict> {
        let (chamber, command, context) = self.asked;
        let mut verdicts = chamber.check_under(charter, command, context);
        verdicts.retain(|verdict| verdict.policy == self.policy);
        verdicts
    }

    /// The answer turns, or what it cites. A policy that is not asked holds.
    fn turns(&self, one: Under<'_>, other: Under<'_>) -> Result<(), String> {
        let (old, new) = (self.verdicts(one.0), self.verdicts(other.0));
        let holds = |verdicts: &[Verdict]| verdicts.iter().all(|verdict| verdict.passed);
        if self.of_the_article {
            if one.1 == other.1 || old.is_empty() || new.is_empty() {
                return Err(format!("{} cites nothing else: {old:#?} {new:#?}", self.policy));
            }
        } else if holds(&old) == holds(&new) {
            return Err(format!("{} says the same: {old:#?} {new:#?}", self.policy));
        }
        for (verdicts, (_, article)) in [(&old, one), (&new, other)] {
            let Some(article) = article.as_ref().filter(|_| !verdicts.is_empty()) else { continue };
            // What failed, or, where nothing did, any of those asked.
            let any = holds(verdicts) || self.of_the_article;
            let mut told = verdicts.iter().filter(|verdict| any || !verdict.passed);
            if !told.any(|verdict| verdict.article == *article) {
                return Err(format!("{} does not cite {article:?}: {verdicts:#?}", self.policy));
            }
        }
        Ok(())
    }
}
