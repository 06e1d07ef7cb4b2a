//! Which organ is which (组织机构), and the branches of a chamber (分支机构).

use crate::kernel::{Article, Organ, Title, codes, record};

codes! {
    /// What a branch is (分支机构的种类). None has legal personality (社会团体登记管理条例第十七条).
    pub enum BranchKind {
        /// A branch for a part of the work (分支机构).
        Branch = "branch" "分支机构",
        /// A branch for a region, which the regulation forbids (地域性分支机构).
        Regional = "regional" "地域性分支机构",
        /// An office that represents the chamber elsewhere (代表机构).
        RepresentativeOffice = "representative_office" "代表机构",
        /// A committee (专业委员会).
        Committee = "committee" "专业委员会",
        /// A group of members of one area, which is no branch (片区小组).
        AreaGroup = "area_group" "片区小组",
    }
}

record! {
    /// Which organ is which (《民法典》第九十一条：社会团体法人应当设会员大会或者会员代表大会等权力机构，应当设理事会等执行机构).
    pub struct StructureRule {
        /// The organ with the last word (权力机构): the assembly of the members or of their delegates.
        pub authority: Organ,
        /// The organ that carries out (执行机构): the council.
        pub executive: Organ,
        /// The organ that acts for the council between its meetings (常务理事会), where there is one.
        pub standing: Option<Organ>,
        /// Where it stands.
        pub article: Option<Article>,
    }

    /// A branch (分支机构).
    pub struct BranchRule {
        /// What it is called.
        pub title: Title,
        /// What it is.
        pub kind: BranchKind,
        /// The branch that it belongs to, where it is not the chamber's own.
        pub branch_of: Option<Title>,
        /// Where it stands.
        pub article: Option<Article>,
    }
}
