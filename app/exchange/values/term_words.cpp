// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values/choice_words.h"

namespace exchange {

using domain::TermVocabulary;

namespace {

constexpr ChoiceWords kAreas[] = {
    {"ALLERGY", "allergic disease|allergies|过敏性疾病"},
    {"AUTOIMMUNE", "immunology|immune|autoimmunity|autoimmune disease|autoimmune diseases|autoimmune/inflammation|inflammation|inflammatory|i&i|immunology & inflammation|immunology and inflammation|"
                   "immunology/inflammation|rheumatology|免疫|自免|自身免疫性疾病|免疫炎症|风湿免疫|炎症"},
    {"CARDIOVASCULAR", "cardiology|cv|cardiac|heart|cardiovascular disease|cardiovascular diseases|心血管疾病|心脑血管"},
    {"ENDOCRINE", "endocrinology|内分泌疾病"},
    {"GASTROENTEROLOGY", "gi|gastrointestinal|digestive|hepatology|liver|消化系统|消化道|肝病"},
    {"HEMATOLOGY", "haematology|hematological|blood|blood disorders|血液病|血液系统"},
    {"INFECTIOUS_DISEASE", "infectious diseases|infection|infections|infectious|anti-infective|anti-infectives|virology|antiviral|antibacterial|infection/vaccines|感染性疾病|抗感染|传染病"},
    {"METABOLIC", "metabolism|metabolic disease|metabolic diseases|metabolic/endocrinology|metabolic & endocrine|diabetes|obesity|cardiometabolic|代谢性疾病|代谢疾病|糖尿病|肥胖"},
    {"NEUROLOGY", "cns|neuroscience|neurological|central nervous system|neurodegeneration|neurology/cns|神经系统|神经科学|中枢神经"},
    {"ONCOLOGY", "cancer|immuno-oncology|immunooncology|io|tumor|tumour|oncology/hematology|hemato-oncology|solid tumor|solid tumors|solid tumours|haemato-oncology|癌症|肿瘤学|抗肿瘤|实体瘤|肿瘤领域"},
    {"OPHTHALMOLOGY", "eye|ophthalmic|retina|眼病"},
    {"PSYCHIATRY", "mental health|psychiatric|精神疾病"},
    {"RESPIRATORY", "pulmonary|pulmonology|lung disease|呼吸系统"},
    {"UROLOGY", "genitourinary|renal|nephrology|kidney|泌尿系统|肾病|肾脏"},
    {"OTHERS", "other|miscellaneous|rare disease|rare diseases|dermatology|women's health|musculoskeletal|其它|罕见病|皮肤"},
};

constexpr ChoiceWords kModalities[] = {
    {"SMALL_MOLECULE", "small molecules|small-molecule|sm|nce|chemical|chemical drug|oral small molecule|小分子药物|化学药|化药"},
    {"PEPTIDE", "peptides|polypeptide|肽|多肽药物"},
    {"PROTEIN", "protein|recombinant protein|enzyme|hormone|cytokine|protein subunit|重组蛋白药物|蛋白"},
    {"MONOCLONAL_ANTIBODY", "antibody|mab|monoclonal|monoclonal antibodies|antibodies|nanobody|抗体|单克隆抗体"},
    {"BISPECIFIC_ANTIBODY", "bispecific|bispecifics|bispecific antibodies|bsab|bispecific antibody|multispecific|multispecific antibody|trispecific|trispecific antibody|t-cell engager|tce|双抗|双特异性抗体|双特异抗体|"
                            "多抗|三抗|三特异性抗体"},
    {"ADC", "antibody-drug conjugate|antibody drug conjugate|antibody-drug conjugates|adcs|bispecific adc|抗体药物偶联物|抗体偶联|偶联药物"},
    {"RADIOLIGAND", "rdc|radiopharmaceutical|radiopharmaceuticals|radioligand|radioligand therapy|rlt|radioconjugate|核素|放射性药物|核素偶联"},
    {"VACCINE", "vaccines|inactivated|live-attenuated|virus-like particle|vlp"},
    {"MRNA", "messenger rna|rna|mrna vaccine|信使rna"},
    {"ANTISENSE", "aso|antisense oligonucleotide|antisense oligonucleotides|反义"},
    {"SIRNA", "sirna|rnai|rna interference|oligonucleotide|小核酸"},
    {"GENE_THERAPY", "gene therapies|aav|aav gene therapy|viral vector|vector (non-replicating)|vector (replicating)|基因药物"},
    {"GENE_EDITING", "crispr|genome editing|base editing"},
    {"CAR_T", "cart|car t|car-t cell therapy|car-t therapy|嵌合抗原受体t细胞"},
    {"CELL_THERAPY", "cell therapy|cell therapies|nk cell|til|tcr-t|stem cell|car-nk|细胞治疗|细胞疗法|干细胞"},
    {"DEGRADER", "protac|molecular glue|protein degrader|tpd|targeted protein degradation|降解剂|分子胶"},
    {"FUSION_PROTEIN", "fc fusion|fc-fusion protein|融合蛋白药物"},
    {"BIOSIMILAR", "biosimilars|生物类似物"},
    {"TCM", "traditional chinese medicine|chinese medicine|botanical|herbal|中成药|中医药"},
    {"OTHER", "others|其它"},
};

constexpr ChoiceWords kReasons[] = {
    {"STRATEGY", "strategic|strategy|portfolio reprioritization|portfolio prioritization|reprioritization|business decision|strategic reasons|strategic review|partner strategy / portfolio reprioritization|战略"},
    {"EFFICACY", "efficacy|lack of efficacy|insufficient efficacy|clinical failure|疗效"},
    {"SAFETY", "safety|toxicity|adverse events|clinical - safety"},
    {"DELAY", "delay|delays|延迟"},
    {"COMMERCIAL", "commercial|competition|competitive landscape|market|商业|竞争"},
    {"DISAGREEMENT", "disagreement|dispute|分歧"},
    {"REGULATORY", "regulatory|regulator|监管原因"},
    {"FINANCIAL", "financial|bankruptcy|insolvency|funding|资金问题"},
    {"BREACH", "breach|non-payment"},
    {"M_AND_A", "m&a|change of control|divestiture|merger|并购"},
    {"IP", "patent|patents|专利"},
    {"CMC", "manufacturing|supply|生产"},
    {"GEOPOLITICS", "geopolitics|trade policy|biosecure act|地缘政治"},
    {"OPTION_LAPSE", "option lapse|option expired"},
    {"MUTUAL", "mutual|mutual agreement|mutual termination|协商终止"},
    {"UNDISCLOSED", "undisclosed|unknown|not stated|未公开"},
};

constexpr ChoiceWords kCompanyTypes[] = {
    {"PHARMA", "pharmaceutical|pharmaceuticals|pharmaceutical company|big pharma|制药|药企"},
    {"BIOTECH", "biotechnology|biotech company|生物科技|生物技术"},
    {"DEVICE", "medical device|medtech|器械"},
    {"CRO_CDMO", "cro|cdmo|cmo|合同研究组织"},
    {"ACADEMIC", "university|academia|hospital|institute|大学|高校|医院|研究所"},
    {"INVESTOR", "vc|venture capital|private equity|fund|投资|基金"},
    {"GOVERNMENT", "public|state|政府"},
};

} // namespace

std::span<const ChoiceWords> termWords(TermVocabulary vocabulary)
{
    switch (vocabulary) {
    case TermVocabulary::Area: return kAreas;
    case TermVocabulary::Modality: return kModalities;
    case TermVocabulary::TerminationReason: return kReasons;
    case TermVocabulary::CompanyType: return kCompanyTypes;
    default: return {};
    }
}

} // namespace exchange
