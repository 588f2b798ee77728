// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/built_in_vocabulary.h"

namespace exchange {

using domain::ChangeSet;
using domain::IdSource;
using domain::Term;
using domain::TermVocabulary;
using domain::VocabularyEntry;

namespace {

constexpr VocabularyEntry kAreas[] = {
    {"ALLERGY", "Allergy", "过敏"},
    {"AUTOIMMUNE", "Autoimmune", "自身免疫"},
    {"CARDIOVASCULAR", "Cardiovascular", "心血管"},
    {"ENDOCRINE", "Endocrine", "内分泌"},
    {"GASTROENTEROLOGY", "Gastroenterology", "消化"},
    {"HEMATOLOGY", "Hematology", "血液"},
    {"INFECTIOUS_DISEASE", "Infectious disease", "感染"},
    {"METABOLIC", "Metabolic", "代谢"},
    {"NEUROLOGY", "Neurology", "神经"},
    {"ONCOLOGY", "Oncology", "肿瘤"},
    {"OPHTHALMOLOGY", "Ophthalmology", "眼科"},
    {"PSYCHIATRY", "Psychiatry", "精神"},
    {"RESPIRATORY", "Respiratory", "呼吸"},
    {"UROLOGY", "Urology", "泌尿"},
    {"OTHERS", "Others", "其他"},
};

constexpr VocabularyEntry kModalities[] = {
    {"SMALL_MOLECULE", "Small molecule", "小分子"},
    {"PEPTIDE", "Peptide", "多肽"},
    {"PROTEIN", "Protein (non-antibody)", "重组蛋白"},
    {"MONOCLONAL_ANTIBODY", "Monoclonal antibody", "单抗"},
    {"BISPECIFIC_ANTIBODY", "Bispecific/multispecific antibody", "双抗/多抗"},
    {"ADC", "ADC", "抗体偶联药物"},
    {"RADIOLIGAND", "Radioligand (RDC)", "核药"},
    {"VACCINE", "Vaccine", "疫苗"},
    {"MRNA", "mRNA", "mRNA"},
    {"ANTISENSE", "Antisense", "反义寡核苷酸"},
    {"SIRNA", "siRNA/RNAi", "小干扰RNA"},
    {"GENE_THERAPY", "Gene therapy", "基因治疗"},
    {"GENE_EDITING", "Gene editing", "基因编辑"},
    {"CAR_T", "CAR-T", "CAR-T"},
    {"CELL_THERAPY", "Other cell therapy (NK, TIL, TCR-T, stem)", "其他细胞治疗"},
    {"DEGRADER", "Degrader", "蛋白降解剂"},
    {"FUSION_PROTEIN", "Fusion protein", "融合蛋白"},
    {"BIOSIMILAR", "Biosimilar", "生物类似药"},
    {"TCM", "TCM", "中药"},
    {"OTHER", "Other", "其他"},
};

constexpr VocabularyEntry kTerminationReasons[] = {
    {"STRATEGY", "Partner strategy or portfolio reprioritization", "战略调整"},
    {"EFFICACY", "Clinical: efficacy not compelling", "疗效不佳"},
    {"SAFETY", "Clinical: safety", "安全性"},
    {"DELAY", "Development or enrollment delay", "研发延迟"},
    {"COMMERCIAL", "Lower commercial opportunity or competition", "商业前景/竞争"},
    {"DISAGREEMENT", "Disagreement between the parties", "双方分歧"},
    {"REGULATORY", "Regulatory setback", "监管"},
    {"FINANCIAL", "Financial distress or insolvency", "资金"},
    {"BREACH", "Material breach or non-payment", "违约"},
    {"M_AND_A", "Change of control or antitrust divestiture", "并购/剥离"},
    {"IP", "Intellectual property", "知识产权"},
    {"CMC", "Manufacturing or supply", "生产供应"},
    {"GEOPOLITICS", "Trade or security policy", "政策"},
    {"OPTION_LAPSE", "Option not exercised", "期权未行使"},
    {"MUTUAL", "Mutual agreement, no reason given", "协商一致"},
    {"UNDISCLOSED", "Not disclosed", "未披露"},
};

constexpr VocabularyEntry kCompanyTypes[] = {
    {"PHARMA", "Pharma", "制药企业"},
    {"BIOTECH", "Biotech", "生物科技公司"},
    {"DEVICE", "Device", "医疗器械"},
    {"DIAGNOSTICS", "Diagnostics", "诊断"},
    {"CRO_CDMO", "CRO/CDMO", "CRO/CDMO"},
    {"ACADEMIC", "Academic", "学术机构"},
    {"INVESTOR", "Investor", "投资机构"},
    {"GOVERNMENT", "Government", "政府机构"},
    {"NEWCO", "NewCo", "NewCo"},
    {"OTHER", "Other", "其他"},
};

constexpr VocabularyEntry kDesignations[] = {
    {"FAST_TRACK", "Fast Track", "快速通道"},
    {"BREAKTHROUGH_THERAPY", "Breakthrough Therapy", "突破性治疗药物"},
    {"ACCELERATED_APPROVAL", "Accelerated Approval", "加速批准"},
    {"PRIORITY_REVIEW", "Priority Review", "优先审评审批"},
    {"RMAT", "RMAT", "再生医学先进疗法"},
    {"ORPHAN_DRUG", "Orphan Drug", "孤儿药"},
    {"RARE_PEDIATRIC_DISEASE", "Rare Pediatric Disease", "罕见儿科疾病"},
    {"QIDP", "QIDP", "合格传染病产品"},
    {"PRIME", "PRIME", "优先药物（PRIME）"},
    {"CONDITIONAL_MA", "Conditional MA", "附条件上市许可"},
    {"EXCEPTIONAL_CIRCUMSTANCES", "Exceptional circumstances", "特殊情况"},
    {"ATMP", "ATMP", "先进治疗产品"},
    {"ACCELERATED_ASSESSMENT", "Accelerated assessment", "加速评估"},
    {"SAKIGAKE", "SAKIGAKE", "先驱审查指定"},
    {"CONDITIONAL_EARLY_APPROVAL", "Conditional early approval", "附条件早期批准"},
    {"CONDITIONAL_APPROVAL", "Conditional approval (NMPA)", "附条件批准"},
    {"SPECIAL_APPROVAL", "Special approval (NMPA)", "特别审批"},
};

void insertTerms(ChangeSet &changes, IdSource &ids, TermVocabulary vocabulary, std::span<const VocabularyEntry> entries)
{
    qint64 sort = 0;
    for (const auto &entry : entries) {
        changes.insert(Term{ids.next<Term>(), vocabulary, QString::fromLatin1(entry.code), QString::fromLatin1(entry.english),
                            QString::fromUtf8(entry.chinese), true, ++sort, {}});
    }
}

} // namespace

ChangeSet builtInVocabulary(IdSource &ids)
{
    ChangeSet changes;
    changes.label.action = domain::StepLabel::Action::Create;
    changes.label.kind = domain::RecordKind::Term;
    insertTerms(changes, ids, TermVocabulary::Area, kAreas);
    insertTerms(changes, ids, TermVocabulary::Modality, kModalities);
    insertTerms(changes, ids, TermVocabulary::TerminationReason, kTerminationReasons);
    insertTerms(changes, ids, TermVocabulary::CompanyType, kCompanyTypes);
    insertTerms(changes, ids, TermVocabulary::Designation, kDesignations);
    changes.label.count = int(changes.size());
    return changes;
}

} // namespace exchange
