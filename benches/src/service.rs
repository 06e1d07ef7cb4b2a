//! Needs matched with offers: 100,000 offers in Chinese of trade, the best for each of some needs.

use crate::Done;
use crate::made::{context, mixed, person};
use crate::runner::{Report, Way};
use bm25::{Document, SearchEngine, SearchEngineBuilder, Tokenizer};
use shanghui::chamber::{Chamber, Command, FoundChamber};
use shanghui::charter::{Charter, Power};
use shanghui::kernel::{
    Actor, Audience, ChamberId, Date, MemberId, NeedCategory, NeedId, OfferId, PersonName, Prose, SystemTask,
    Title, UtcOffset,
};
use shanghui::membership::{MemberHolder, SeatMember, Standing};
use shanghui::people::RegisterPerson;
use shanghui::service::{Amount, EndOffer, RegisterNeed, RegisterOffer, ResourceKind, ResourceTerms};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

const OFFERS: u32 = 100_000;
const NEEDS: u32 = 200;
const MEMBERS: u32 = 1_000;
/// How many needs a peer answers that takes long for each.
const FEW: u32 = 4;

const WHAT: [&str; 24] = [
    "冷链仓储仓位",
    "标准厂房",
    "注塑模具",
    "跨境电商运营",
    "食品检测",
    "流动资金",
    "叉车司机",
    "直播场地",
    "烘焙原料",
    "茶叶礼盒",
    "钢结构加工",
    "软件开发",
    "会展搭建",
    "法律顾问",
    "人才公寓",
    "农产品供应",
    "包装印刷",
    "物流专线",
    "数控机床",
    "光伏屋顶",
    "展厅",
    "融资担保",
    "短视频制作",
    "质量认证",
];
const HOW: [&str; 16] = [
    "可按月租用",
    "长期供应",
    "价格优惠",
    "面向会员",
    "寻求合作",
    "批量定制",
    "急需",
    "免费试用",
    "上门服务",
    "资质齐全",
    "交通便利",
    "量大从优",
    "可开发票",
    "全年有效",
    "带设备",
    "经验丰富",
];
const WHERE: [&str; 12] = [
    "洞庭新区",
    "雁塔区",
    "未央区",
    "高新区",
    "经开区",
    "临港片区",
    "城南",
    "城北",
    "大学城",
    "空港",
    "老城",
    "滨江",
];
const TAGS: [&str; 20] = [
    "冷链",
    "仓储",
    "厂房",
    "资金",
    "人力",
    "技术",
    "电商",
    "食品",
    "物流",
    "会展",
    "法律",
    "设备",
    "农产品",
    "包装",
    "印刷",
    "光伏",
    "认证",
    "租赁",
    "定制",
    "出口",
];

fn pick<'a>(list: &[&'a str], bits: u128, shift: u32) -> &'a str {
    let place = usize::try_from((bits >> shift) & 0xff).unwrap_or(0) % list.len();
    list.get(place).copied().unwrap_or_default()
}

/// A text of some 15 to 45 characters, with one to three tags.
fn terms(kind: u128, number: u32) -> Done<ResourceTerms> {
    let bits = mixed(kind, number) & u128::from(u64::MAX);
    let mut text = format!("{}{}", pick(&WHERE, bits, 0), pick(&WHAT, bits, 8));
    for shift in (16..16 + 8 * (1 + (bits & 3) as u32)).step_by(8) {
        text = format!("{text}，{}{}", pick(&WHAT, bits, shift + 8), pick(&HOW, bits, shift));
    }
    // A number that few others have, as real texts do.
    text = format!("{text}，{}", bits % 3_000);
    let tags = (0..=(bits >> 58) % 3).map(|place| Title::new(pick(&TAGS, bits, 40 + 8 * place as u32)));
    let first = Date::new(2026, 1, 1)?;
    let from = first.plus_days((bits >> 20) as u32 % 200);
    let kinds = ResourceKind::ALL;
    Ok(ResourceTerms {
        kind: kinds.get((bits >> 5) as usize % kinds.len()).copied().ok_or("no kind")?,
        text: Title::new(&text)?,
        tags: tags.collect::<Result<_, _>>()?,
        place: Some(Title::new(&format!("长安市{}", pick(&WHERE, bits, 0)))?),
        from,
        until: from.and_then(|from| from.plus_days(30 + (bits >> 30) as u32 % 200)),
        amount: Some(Amount::Quantity {
            count: 1 + (bits as u64 >> 7) % 900, unit: Title::new("平方米")?
        }),
    })
}

fn offer(number: u32) -> OfferId {
    OfferId::from_u128(mixed(21, number))
}

fn need(number: u32) -> NeedId {
    NeedId::from_u128(mixed(22, number))
}

fn member(number: u32) -> MemberId {
    MemberId::from_u128(mixed(23, number))
}

struct Telling {
    chamber: Chamber,
    second: u32,
}

impl Telling {
    fn tell(&mut self, command: impl Into<Command>) -> Done {
        self.second += 1;
        self.chamber.execute(command.into(), &context(self.second, &Actor::import())?)?;
        Ok(())
    }

    /// A chamber of 1,000 members, which may be served.
    fn begun() -> Done<Self> {
        let mut charter = Charter::preset("mca_1998")?.rules().clone();
        for task in charter.tasks.iter_mut().filter(|task| task.task == SystemTask::Import) {
            task.powers.push(Power::ServeMembers);
        }
        let founding = FoundChamber {
            chamber: ChamberId::from_u128(9),
            name: Title::new("云川市洞庭商会")?,
            hometown: None,
            seat: None,
            offset: UtcOffset::CHINA,
            charter,
        };
        let chamber = Chamber::found(founding, &context(0, &Actor::import())?)?;
        let mut telling = Self { chamber, second: 0 };
        for number in 0..MEMBERS {
            let (person, name) = (person(number), PersonName::new("林知远")?);
            telling.tell(RegisterPerson {
                person,
                name,
                phone: None,
                born: None,
                audience: Audience::Members,
            })?;
            telling.tell(SeatMember {
                member: member(number),
                holder: MemberHolder::Person { person },
                standing: Standing::Good,
                since: None,
                class: None,
            })?;
        }
        Ok(telling)
    }

    fn offers(&mut self, offers: std::ops::Range<u32>) -> Done {
        for number in offers {
            self.tell(RegisterOffer {
                offer: offer(number),
                member: member(number % MEMBERS),
                terms: terms(31, number)?,
                may_be_named: true,
                audience: Audience::Members,
            })?;
        }
        Ok(())
    }
}

/// The words that both peers are given: two neighbouring characters, and tags as a whole.
fn words(terms: &ResourceTerms) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for run in terms.text.as_str().split(|letter: char| !letter.is_alphanumeric()) {
        let letters: Vec<char> = run.chars().collect();
        found.extend(letters.windows(2).map(|two| two.iter().collect::<String>()));
    }
    found.extend(terms.tags.iter().map(|tag| format!("#{tag}")));
    found
}

/// The words, handed over as they are.
struct AsGiven;

impl Tokenizer for AsGiven {
    fn tokenize(&self, text: &str) -> Vec<String> {
        text.split(' ').map(String::from).collect()
    }
}

fn joined(terms: &ResourceTerms) -> String {
    words(terms).into_iter().collect::<Vec<_>>().join(" ")
}

fn engine(all: &[ResourceTerms]) -> SearchEngine<u32, u32, AsGiven> {
    let documents: Vec<Document<u32>> =
        (0..).zip(all).map(|(number, terms)| Document::new(number, joined(terms))).collect();
    SearchEngineBuilder::with_tokenizer_and_documents(AsGiven, documents).build()
}

/// What one would write: a map from each word to whoever holds it, each weighing as much, and the best twenty.
struct Postings(BTreeMap<String, Vec<u32>>);

impl Postings {
    fn of(all: &[ResourceTerms]) -> Self {
        let mut postings: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (number, terms) in (0..).zip(all) {
            for word in words(terms) {
                postings.entry(word).or_default().push(number);
            }
        }
        Self(postings)
    }

    fn best(&self, terms: &ResourceTerms) -> Vec<(f32, u32)> {
        let mut sums = vec![0_f32; OFFERS as usize];
        for word in words(terms) {
            let holders = self.0.get(&word).map(Vec::as_slice).unwrap_or_default();
            let weight = 1.0 + (OFFERS as f32 / holders.len().max(1) as f32).log2();
            for holder in holders {
                if let Some(sum) = sums.get_mut(*holder as usize) {
                    *sum += weight;
                }
            }
        }
        let mut best: Vec<(f32, u32)> =
            sums.into_iter().zip(0..).filter(|(points, _)| *points > 0.0).collect();
        let last = best.len().min(20);
        if last > 0 {
            best.select_nth_unstable_by(last - 1, |one, other| other.0.total_cmp(&one.0));
        }
        best.truncate(last);
        best
    }
}

pub(crate) fn run(report: &mut Report) -> Done {
    let all: Vec<ResourceTerms> = (0..OFFERS).map(|number| terms(31, number)).collect::<Done<_>>()?;
    let asked: Vec<ResourceTerms> = (0..NEEDS).map(|number| terms(32, number)).collect::<Done<_>>()?;
    let held: usize = all.iter().map(|terms| words(terms).len()).sum();
    let start = Instant::now();
    let engine = engine(&all);
    println!("\nbm25: an index of {OFFERS} offers in {:?}", start.elapsed());
    let postings = Postings::of(&all);
    println!("{} words, {:.1} an offer", postings.0.len(), held as f64 / f64::from(OFFERS));
    let mut telling = Telling::begun()?;
    let start = Instant::now();
    telling.offers(0..OFFERS)?;
    println!("shanghui: {OFFERS} offers decided, recorded and indexed in {:?}", start.elapsed());
    for (number, terms) in (0..).zip(&asked) {
        telling.tell(RegisterNeed {
            need: need(number),
            member: member(number % MEMBERS),
            category: NeedCategory::new("resource")?,
            what: Prose::text("缺冷库")?,
            asks_for: Some(terms.clone()),
            learned_at: None,
            on: None,
            audience: Audience::Members,
        })?;
    }
    let on = Date::new(2026, 1, 5)?;
    let chamber = telling.chamber;
    let bare: Vec<ResourceTerms> =
        asked.iter().map(|terms| ResourceTerms { amount: None, place: None, ..terms.clone() }).collect();
    report.compare(
        "The best twenty of 100,000 offers",
        "a need",
        vec![
            Way::whole("bm25 2.3.2, words only", FEW as usize, || {
                let needs = bare.iter().take(FEW as usize);
                Ok(needs.map(|terms| engine.search(&joined(terms), 20).len()).sum::<usize>())
            }),
            Way::whole("lists of holders and a sum for each, words only", NEEDS as usize, || {
                Ok(bare.iter().map(|terms| postings.best(terms).len()).sum::<usize>())
            }),
            Way::whole("shanghui: rank_offers, six parts with reasons", NEEDS as usize, || {
                let mut told = 0;
                for number in 0..NEEDS {
                    told += chamber.rank_offers(need(number), on)?.len();
                }
                Ok(told)
            }),
        ],
    )?;
    let mut more = Telling { chamber, second: OFFERS + 10_000 };
    let mut next = OFFERS;
    report.compare(
        "An offer among 100,000",
        "an offer",
        vec![Way::timed("shanghui: registered and ended, decided, recorded, indexed", 200, || {
            let start = Instant::now();
            more.offers(next..next + 100)?;
            for number in next..next + 100 {
                more.tell(EndOffer { offer: offer(number), reason: None })?;
            }
            next += 100;
            Ok(start.elapsed())
        })],
    )
}
