/**
 * The JSON form of a department declaration, version 1.0, as types.
 *
 * Made from declaration-1.0.schema.json by `npm run types` in tests/schema; not to be edited.
 *
 * Types say which properties there are and of which kind. Lengths, patterns, ranges and what depends on
 * another value are in the schema only.
 */

/**
 * 名称。一行文字，1至500个字符（按Unicode码点计），不能为空白，不含控制字符（包括制表符和换行）。 Name. One line of 1 to 500 characters (Unicode code points), not blank, without control characters (tabs and line ends included).
 */
export type Name = string;
/**
 * 正文。一段文字，1至20000个字符（按Unicode码点计），不能为空白；可以有制表符和换行，不含其他控制字符。 Prose. Prose of 1 to 20,000 characters (Unicode code points), not blank; tabs and line ends are allowed, other control characters are not.
 */
export type Prose = string;
/**
 * 数目。非负整数，至多2147483647。 Count. A whole number, not negative, at most 2147483647.
 */
export type Count = number;
/**
 * 金额（元）。以元为单位的准确金额。按数值判断：667800、667800.00与6.678e5相同；不得细于分（由读取程序检查，本模式不能表达）。 Amount in yuan. An exact amount in yuan. It is judged by value: 667800, 667800.00 and 6.678e5 are the same. It must not be finer than a fen, which the reader checks and this schema cannot say.
 */
export type Money = number;
/**
 * 非负金额（元）。以元为单位的准确金额，不能为负。 Amount in yuan, not negative. An exact amount in yuan, not negative.
 */
export type NonNegativeMoney = number;
/**
 * 写明的金额。按文件写法记录的金额：可有“约”，数字不补前导零，可按三位分节（22,614.51万元与22614.51万元相同，写出时不分节），小数位数按原文保留，单位为元、万元或亿元（小数至多2、6、10位，即不细于分）。 Stated amount. An amount as a document writes it: 约 where it is approximate, the number without leading zeros and with the decimals that were written, and 元, 万元 or 亿元 (at most 2, 6 or 10 decimals, so never finer than a fen). Commas may separate groups of three digits; 22,614.51万元 is the same as 22614.51万元, which is how it is written.
 */
export type StatedAmount = string;
/**
 * 计量单位。计量单位的规范写法，如人、%、元/人/天、人次、次/场。第一个“/”之后均为分母，“·”连接相乘的单位；无单位时省略该属性。 Unit of measurement. A unit in its canonical spelling, such as 人, %, 元/人/天, 人次, 次/场. Everything behind the first / is denominator, and · joins what is multiplied; without a unit the property is left out.
 */
export type Unit = string;
/**
 * 写明的日期。按原文精确到年、月或日：yyyy、yyyy-MM或yyyy-MM-dd；当月须有该日（由读取程序检查）。2026-12是整个12月，不等于2026-12-31。 Stated date. A year, a month or a day, as precise as it was written: yyyy, yyyy-MM or yyyy-MM-dd. The month has that day, which the reader checks. 2026-12 is the whole of December and not 2026-12-31. No format, because validators differ on whether it is a check or a remark, and some refuse one they do not know.
 */
export type StatedDate = string;
/**
 * 截止日期。写明的月或日；每年重复、未写年份的写作--MM或--MM-dd。 Date of a deadline. A stated month or day; one that comes back every year and states none is --MM or --MM-dd.
 */
export type DeadlineDate = string;
/**
 * 测算算式。测算算式原文，如3天*800人*60.00元/人/天=144000.00元，1至1024个字符，不能为空白。读取程序读不懂的算式作为该行的文字保留，并给出提示。 Cost formula. The arithmetic as written, as in 3天*800人*60.00元/人/天=144000.00元: 1 to 1024 characters, not blank. A formula that the reader does not understand is kept as text of the line, with a remark.
 */
export type CostFormula = string;
/**
 * 明细是否完整。complete：所列明细为全部；partial：只列出一部分（其中……）。 Kind of breakdown. complete: the lines below are all there are; partial: they are only a part (其中…).
 */
export type Breakdown = 'complete' | 'partial';
/**
 * 资金来源名称。代号：fiscal财政资金，appropriation当年财政拨款，central中央财政资金，provincial省级财政资金，municipal市级财政资金，county县级财政资金，carriedForward上年结转资金，unitFunds单位资金，businessIncome事业收入，other其他资金；其他来源用表中所写的名称，不能只由拉丁字母组成。 Source of funds. A token, or the name of a local form, which is not made of Latin letters alone, so that a misspelt token gives an error that lists the tokens.
 */
export type SourceOfFunds = string;
/**
 * 指标方向。moreIsBetter正向，lessIsBetter反向，toBeMet达到即可。 Direction. More is better, less is better, or the number is to be met.
 */
export type TargetDirection = 'moreIsBetter' | 'lessIsBetter' | 'toBeMet';
/**
 * 权重。0至100。 Weight. 0 to 100.
 */
export type Weight = number;
/**
 * 比较方式。atLeast不低于（≥），atMost不超过（≤），above高于（>），below低于（<），exactly等于（=）。 Comparison. At least (≥), at most (≤), above (>), below (<), exactly (=).
 */
export type Comparison = 'atLeast' | 'atMost' | 'above' | 'below' | 'exactly';
/**
 * 约数。around该数上下（约、近、左右），over该数有余（余、多）。 Not exact. Around: that number or one near it (约, 近, 左右); over: that number and something more (余, 多).
 */
export type About = 'around' | 'over';
/**
 * 指标数值。绝对值小于10的15次方，至多10位小数（小数位数由读取程序检查）。 Number of a target. Less than 10 to the power of 15 either way, with at most ten decimals, which the reader counts. The bounds are inclusive because a binary floating-point validator rounds 999999999999999.99999 to the bound.
 */
export type TargetNumber = number;
/**
 * 定性的词。1至12个汉字或拉丁字母，不含数字、空白和标点。 Word of a qualitative value. 1 to 12 Chinese characters or Latin letters, without digits, blanks and punctuation. The pattern lists what is no letter up to U+FFFF; what is above passes and is looked at by the reader, because some validators refuse a pattern that names it.
 */
export type Word = string;
/**
 * 指标值原文。1至1000个字符（按Unicode码点计），不能全是空白；原文中的其他字符一律保留。 Text of a value. 1 to 1,000 characters (Unicode code points), not all of them blank; whatever else was written is kept.
 */
export type ValueText = string;
/**
 * 所安排的期间。year：预算年度；projectLife：项目整个周期。 Covers. year: the fiscal year; projectLife: the whole life of the project.
 */
export type BudgetCoverage = 'year' | 'projectLife';
/**
 * 指标值。由kind决定种类和其余属性：threshold、range、deadline、qualitative或verbatim。原文写法与规范写法不同的，用text保留原文。 Value of an indicator. kind says what it is and which other properties it has: threshold, range, deadline, qualitative or verbatim. text keeps what was written where that is not the canonical spelling.
 */
export type IndicatorValue = ThresholdValue | RangeValue | DeadlineValue | QualitativeValue | VerbatimValue;
/**
 * 指标类别（二级指标）。全国统一类别的代号，或地方类别：组别、冒号、不含空白的类别名称，如benefit:制度指标。outputCost为旧版表式产出指标下的成本指标，unclassified为不分级的指标。 Category of an indicator. The token of a national category, or a local one: group, colon and the category's own name without blanks, as in benefit:制度指标. outputCost is cost under output, as older forms have it; unclassified is an indicator of a list without levels. An if instead of an anyOf, so that a misspelt token gives one error that lists the tokens.
 */
export type IndicatorCategory =
  | 'economicCost'
  | 'socialCost'
  | 'ecologicalCost'
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'outputCost'
  | 'economicBenefit'
  | 'socialBenefit'
  | 'ecologicalBenefit'
  | 'sustainableImpact'
  | 'beneficiarySatisfaction'
  | 'unclassified'
  | `cost:${string}`
  | `output:${string}`
  | `benefit:${string}`
  | `satisfaction:${string}`
  | `other:${string}`;

/**
 * 部门预算绩效目标编报。一个部门一个预算年度申报的全部项目及其绩效目标。属性顺序不限；没有值的属性省略，不写null；不允许未列出的属性。 Department declaration. All projects that one department declares for one fiscal year, with what each is to achieve. Properties come in any order; a property without a value is left out and never null; no other properties are allowed.
 */
export interface DepartmentDeclaration {
  /**
   * 模式。供编辑器查找JSON Schema，任何文字均可，读取时略过，也从不写出。 Schema. For editors that look for a JSON Schema: any text. It is read over and never written.
   */
  $schema?: string;
  /**
   * 格式。本文件的格式，为固定值。 Format. The format of this document, a fixed value.
   */
  format: 'performance-budget-declaration';
  /**
   * 版本。本文件所用格式的版本，为固定值；其他版本不按本模式读取。 Version. The version of the format of this document, a fixed value; other versions are not read by this schema.
   */
  version: '1.0';
  /**
   * 币种。固定为人民币（《预算法》规定预算以人民币元为计算单位）。 Currency. Always renminbi, the only unit of account that the Budget Law allows.
   */
  currency: 'CNY';
  /**
   * 预算年度。编报所属的预算年度。 Fiscal year. The year whose budget is declared.
   */
  fiscalYear: number;
  /**
   * 部门。编报部门全称。 Department. The declaring department, by its full name.
   */
  department: Name;
  /**
   * 是否只公布部分项目。true表示本文件只公布汇总所计项目的一部分，汇总数字不与所列项目核对。 Selection. true where the document publishes only some of the projects that its headline counts, so that the headline is not compared with them.
   */
  selection?: boolean;
  /**
   * 部门汇总。编报首句所写的汇总数字，按原文，不作核对。 Headline. The totals that the first sentence of the document states, as written and unchecked.
   */
  headline?: Headline;
  /**
   * 项目。全部项目，按文件中的顺序。实施单位（未写的为编报部门）、名称和编码三者相同的项目不得重复。 Projects. All projects in the order of the document. No two have the same implementing unit (the declaring department where there is none), name and code.
   */
  projects: Project[];
}
/**
 * 写明的期间。文件写明的起止时间，均包含在内，各自精确到年、月或日，开始不晚于结束。 Stated period. A period as a document states it, each end as a year, a month or a day, both inclusive; the start is not later than the end.
 */
export interface StatedPeriod {
  /**
   * 开始。起始的年、月或日。 Start. The first year, month or day.
   */
  start: StatedDate;
  /**
   * 结束。最后的年、月或日。 End. The last year, month or day.
   */
  end: StatedDate;
}
/**
 * 部门汇总。“编报绩效目标的项目7个，涉及项目预算资金725.56万元，其中预算金额1000万元（含）以上的项目有0个”。按原文，未写的省略。 Headline. What that sentence states, as written; what it leaves out is absent.
 */
export interface Headline {
  /**
   * 编报单位数。编报绩效目标的单位个数。 Number of units. How many units declare.
   */
  unitCount?: Count;
  /**
   * 项目数。编报绩效目标的项目个数。 Number of projects. How many projects are declared.
   */
  projectCount?: Count;
  /**
   * 涉及资金。涉及的项目预算资金，按原文。 Amount of all projects. The amount of all projects, as written.
   */
  stated?: StatedAmount;
  /**
   * 大额项目标准（含）。达到该金额（含）的项目单独计数。 Threshold of large projects. The inclusive amount from which a project counts as large.
   */
  largeProjectThreshold?: StatedAmount;
  /**
   * 大额项目数。达到上述标准的项目个数。 Number of large projects. How many projects reach that amount.
   */
  largeProjectCount?: Count;
}
/**
 * 项目。一个项目的绩效目标申报表及经费情况说明。 Project. One project: its declaration form and its statement.
 */
export interface Project {
  /**
   * 项目名称。申报表所写的项目名称。 Name of the project. The name as the form has it.
   */
  name: Name;
  /**
   * 项目编码。预算管理系统中的项目编码。 Code of the project. The code in the budget system.
   */
  code?: Name;
  /**
   * 项目性质。如其他经常性项目、经常性项目、阶段性项目、一次性项目；不限于此。 Nature. Such as 其他经常性项目, 经常性项目, 阶段性项目, 一次性项目; an open list.
   */
  nature?: Name;
  /**
   * 项目类别。如其他运转类、特定目标类；不限于此。 Category of expenditure. Such as 其他运转类, 特定目标类; an open list.
   */
  category?: Name;
  /**
   * 主管部门。主管部门全称；未写的省略。 Supervising department. Its full name; absent where the form does not name it.
   */
  supervisingDepartment?: Name;
  /**
   * 实施单位。实施单位全称；未写的省略，即编报部门。 Implementing unit. Its full name; absent where the form does not name it, and then the declaring department.
   */
  implementingUnit?: Name;
  /**
   * 项目年度。该项目申报表自己写明的年度；省略即整份编报的预算年度。 Fiscal year of the project. The year that the form of this project names for itself; where absent, that of the declaration.
   */
  fiscalYear?: number;
  /**
   * 计划起止日期。申报表所填的计划开始日期和计划完成日期。 Planned period. The planned first and last day as the form has them.
   */
  period?: StatedPeriod;
  /**
   * 项目资金。项目整个周期的资金。 Funding of the project. The money for the whole life of the project.
   */
  funding?: Funding;
  /**
   * 年度资金申请。本预算年度申请的资金。 Funding of the year. The money asked for in the fiscal year.
   */
  annualFunding?: Funding;
  /**
   * 项目绩效目标。项目总目标和年度总体目标。 Goals. What the project is to achieve, overall and in the year.
   */
  goals?: Goals;
  /**
   * 分值。各一级指标和预算执行率的分值，表中未写的省略。 Scoring. The points of each group of indicators and of budget execution, where the form gives them.
   */
  scoring?: Scoring;
  /**
   * 绩效指标。三级指标，按文件中的顺序。 Indicators. The indicators in the order of the document.
   */
  indicators?: Indicator[];
  /**
   * 年度预算安排。年度预算（或项目整个周期的预算）的明细和测算。 Budget. The breakdown of the year's budget, or of that of the whole project, and its arithmetic.
   */
  budget?: BudgetBreakdown;
  /**
   * 项目经费情况说明。申报表之外的文字说明。 Statement. The narrative beside the form.
   */
  statement?: ProjectStatement;
  /**
   * 其他内容。申报表写有而本格式没有专门属性的内容，按表中的顺序。 Entries. What else the form says, in its order.
   */
  entries?: Entry[];
}
/**
 * 资金。总额及其来源。总额等于各来源之和，来源等于其构成之和（由读取程序检查，照录原文的除外）；空白省略，求和时按零计；各来源均为空白时不作核对。 Funding. A total and its sources. The total is the sum of its sources, and a source that of its own, which the reader checks unless they are as written; blank is absent and counts as zero, and where all are blank there is nothing to check.
 */
export interface Funding {
  /**
   * 总额（元）。项目资金总额或年度资金申请总额。 Total in yuan. For the whole life of the project, or for the year.
   */
  total: NonNegativeMoney;
  /**
   * 来源。资金来源，按表中的顺序，连同其构成至多三层；表中只写总额的省略。 Sources. Where the money comes from, in the order of the form, at most three levels deep; absent where the form gives only the total.
   */
  sources?: FundingSource[];
  /**
   * 是否照录原文。true表示照录文件所写，总额可以不等于各来源之和，由审核报告。 As written. true where this is taken over from a document, so that the total may contradict its sources, which review reports.
   */
  asWritten?: boolean;
}
/**
 * 资金来源。一项来源、金额及其构成。 Source of funding. One source, its amount, and the sources that it is made of.
 */
export interface FundingSource {
  /**
   * 来源。来源的代号或表中所写的名称。 Source. A token, or the name as the form has it.
   */
  source: SourceOfFunds;
  /**
   * 金额（元）。空白省略。 Amount in yuan. Absent where the form leaves it blank.
   */
  amount?: NonNegativeMoney;
  /**
   * 构成。该来源的构成。 Sources of the source. What it is made of.
   */
  sources?: FundingSource[];
  /**
   * 是否只列出部分构成。true表示所列构成只是一部分（其中……），须有构成。 Partial. true where these are only a part of it (其中…); needs sources.
   */
  partial?: boolean;
}
/**
 * 其他内容。申报表的一个栏目及其文字，如立项必要性、制度措施、科目；个人姓名和电话不录入。 Entry. A label of the form and what it says, such as 立项必要性; names and telephone numbers of persons are left out.
 */
export interface Entry {
  /**
   * 名称。栏目名称。 Label. What the form calls it.
   */
  label: Name;
  /**
   * 文字。栏目内容。 Text. What it says.
   */
  text: Prose;
}
/**
 * 分值。各一级指标和预算执行率的分值，0至100。 Scoring. The points of each group of indicators and of budget execution, 0 to 100.
 */
export interface Scoring {
  /**
   * 成本。成本指标的分值。 Cost. Points of the cost indicators.
   */
  cost?: Weight;
  /**
   * 产出。产出指标的分值。 Output. Points of the output indicators.
   */
  output?: Weight;
  /**
   * 效益。效益指标的分值。 Benefit. Points of the benefit indicators.
   */
  benefit?: Weight;
  /**
   * 满意度。满意度指标的分值。 Satisfaction. Points of the satisfaction indicators.
   */
  satisfaction?: Weight;
  /**
   * 其他。其他指标的分值。 Other. Points of the indicators of any other group.
   */
  other?: Weight;
  /**
   * 预算执行。预算执行率的分值。 Budget execution. Points of budget execution.
   */
  budgetExecution?: Weight;
}
/**
 * 项目绩效目标。文字目标；未填的省略。 Goals. What is to be achieved, in prose; what the form leaves blank is absent.
 */
export interface Goals {
  /**
   * 项目总目标。项目整个周期的目标。 Overall goal. The goal over the whole life of the project.
   */
  overall?: Prose;
  /**
   * 总目标的年度。项目总目标写明的起止年度。 Years of the overall goal. The years that the overall goal names.
   */
  overallYears?: StatedPeriod;
  /**
   * 年度总体目标。本预算年度的目标。 Annual goal. The goal for the fiscal year.
   */
  annual?: Prose;
}
/**
 * 绩效指标。一条三级指标。公开的申报表中有未填指标值的指标，因此指标值可以没有。 Indicator. One indicator (三级指标). Published forms have rows without a value, so the value may be missing.
 */
export interface Indicator {
  /**
   * 二级指标。指标类别，同时确定一级指标。 Category. The category, which also says the group (一级指标).
   */
  category: IndicatorCategory;
  /**
   * 三级指标。指标名称。 Name. What is measured.
   */
  name: Name;
  /**
   * 指标值。本年度要达到的值。 Value. What is to be reached in the year.
   */
  value?: IndicatorValue;
  /**
   * 实施期指标值。项目整个周期（中期）要达到的值。 Overall value. What is to be reached over the whole life of the project.
   */
  overallValue?: IndicatorValue;
  /**
   * 分项指标值。分地区或分年度的指标值，按表中的顺序。 Targets. The values for each place or year, in the order of the form.
   */
  targets?: IndicatorTarget[];
  /**
   * 上年值。上年实际值或上年指标值。 Previous value. What was reached, or was to be reached, in the year before.
   */
  previousValue?: IndicatorValue;
  /**
   * 指标方向。表中有此栏的。 Direction. Where the form has a column for it.
   */
  direction?: TargetDirection;
  /**
   * 权重。该指标在评分中的分值。 Weight. What the indicator counts for in scoring.
   */
  weight?: Weight;
  /**
   * 指标解释。指标的含义。 Explanation. What the indicator means.
   */
  explanation?: Prose;
  /**
   * 绩效标准。指标值的依据，如计划标准、历史标准、行业标准。 Standard. Where the target comes from.
   */
  standard?: Prose;
  /**
   * 评分标准。如何给分。 Scoring. How points are given.
   */
  scoring?: Prose;
  /**
   * 备注。表中“备注”栏的文字。 Remark. What the form has in the column of remarks.
   */
  remark?: Prose;
}
/**
 * 分项指标值。一个地区或一个年度的指标值。 Target. What is to be reached in one place or one year.
 */
export interface IndicatorTarget {
  /**
   * 所指地区或年度。按原文。 For. The county, town or year, as written.
   */
  for: Name;
  /**
   * 指标值。未填的省略。 Value. Absent where the form has none.
   */
  value?: IndicatorValue;
}
/**
 * 与一个数比较的指标值。如≥95.00(%)。 Threshold. Such as ≥95.00(%).
 */
export interface ThresholdValue {
  /**
   * 种类。固定为threshold。 Kind. Always threshold.
   */
  kind: 'threshold';
  /**
   * 比较方式。实际值应如何与该数比较。 Comparison. How an actual number has to stand to this one.
   */
  comparison: Comparison;
  /**
   * 数值。以所列单位计。 Number. In the unit.
   */
  number: TargetNumber;
  /**
   * 计量单位。无单位的省略。 Unit. Absent where there is none.
   */
  unit?: Unit;
  /**
   * 约数。该数并非准确数时填写，如约100人、100余人。 Not exact. How the number is meant where it is not exact, as in 约100人 and 100余人.
   */
  about?: About;
  /**
   * 原文。仅在不是规范写法时填写，含义须与其余属性一致。 Text as written. Only where it is not the canonical spelling; it means what the other properties say.
   */
  text?: ValueText;
}
/**
 * 两个数之间的指标值。两端均包含在内，下限不大于上限（由读取程序检查），如10-12场；±3%是-3至3。 Range. Both ends inclusive, from not greater than to, which the reader checks; such as 10-12场, and ±3%, which is from -3 to 3.
 */
export interface RangeValue {
  /**
   * 种类。固定为range。 Kind. Always range.
   */
  kind: 'range';
  /**
   * 下限。最小的数（含），以所列单位计。 From. The least number, in the unit.
   */
  from: TargetNumber;
  /**
   * 上限。最大的数（含），以所列单位计。 To. The greatest number, in the unit.
   */
  to: TargetNumber;
  /**
   * 计量单位。无单位的省略。 Unit. Absent where there is none.
   */
  unit?: Unit;
  /**
   * 原文。仅在不是规范写法时填写，含义须与其余属性一致。 Text as written. Only where it is not the canonical spelling; it means what the other properties say.
   */
  text?: ValueText;
}
/**
 * 期限。在该日或该月结束之前完成，如2026年12月底前。 Deadline. Done by the end of that day or month, such as 2026年12月底前.
 */
export interface DeadlineValue {
  /**
   * 种类。固定为deadline。 Kind. Always deadline.
   */
  kind: 'deadline';
  /**
   * 截止日期。最后一日或最后一月（含）。 By. The last day or month, inclusive.
   */
  by: DeadlineDate;
  /**
   * 原文。仅在不是规范写法时填写，含义须与其余属性一致。 Text as written. Only where it is not the canonical spelling; it means what the other properties say.
   */
  text?: ValueText;
}
/**
 * 定性的指标值。一个或几个词，如及时、满意。 Qualitative value. One word or several, such as 及时、满意.
 */
export interface QualitativeValue {
  /**
   * 种类。固定为qualitative。 Kind. Always qualitative.
   */
  kind: 'qualitative';
  /**
   * 定性的词。按原文顺序，1至8个，不重复。 Words. In the order of the document, one to eight, each once.
   */
  words: Word[];
  /**
   * 原文。仅在不是规范写法时填写，含义须与其余属性一致。 Text as written. Only where it is not the canonical spelling; it means what the other properties say.
   */
  text?: ValueText;
}
/**
 * 原文照录的指标值。不属于以上各类的文字，如模板占位≥**台。 Value kept as written. Text that is none of the other kinds, such as the placeholder ≥**台.
 */
export interface VerbatimValue {
  /**
   * 种类。固定为verbatim。 Kind. Always verbatim.
   */
  kind: 'verbatim';
  /**
   * 原文。原文，一字不改。 Text as written. What was written, to the letter.
   */
  text: ValueText;
}
/**
 * 预算安排。年度（或整个周期）预算总额的写法和分项明细。 Budget breakdown. The total as written and the lines below it.
 */
export interface BudgetBreakdown {
  /**
   * 所安排的期间。省略即year。 Covers. year where absent.
   */
  covers?: BudgetCoverage;
  /**
   * 写明的总额。按原文。 Total as written. As the document writes it.
   */
  stated?: StatedAmount;
  /**
   * 明细是否完整。省略即complete；有明细未写金额的，即为partial。partial须有明细。 Kind of breakdown. complete where absent, and partial where a line has no amount. partial needs lines.
   */
  breakdown?: Breakdown;
  /**
   * 明细。分项明细，至多四层。 Lines. The lines, at most four deep.
   */
  lines?: BudgetLine[];
}
/**
 * 预算明细。一项明细：名称、准确金额、原文写法，以及算式或下级明细（二者至多其一）。 Budget line. One line: its name, its exact amount, the amount as written, and a formula or sub-lines, not both.
 */
export interface BudgetLine {
  /**
   * 名称。明细名称。 Name. What the money is for.
   */
  name: Name;
  /**
   * 金额（元）。准确金额；只有原文写法时，即为其数值；只列用途、未写金额的省略。 Amount in yuan. The exact amount; where only a written figure is known, its value; absent where a use is only named.
   */
  amount?: NonNegativeMoney;
  /**
   * 写明的金额。准确金额四舍五入应等于该数（由读取程序检查）。 Amount as written. The exact amount rounds to it, which the reader checks.
   */
  stated?: StatedAmount;
  /**
   * 另行写明的金额。同一行对同一金额的其他写法，可能不一致。 Amounts restated. What the same line writes for the same amount elsewhere; it may disagree.
   */
  restated?: StatedAmount[];
  /**
   * 测算算式。得出该金额的算式。有下级明细的不能有算式。 Formula. The arithmetic behind the amount. A line with sub-lines has none.
   */
  formula?: CostFormula;
  /**
   * 算式由文字整理。true表示算式由正文整理而成：写出单价和数量，不带等号。 Formula composed from prose. true where the formula was put together from prose: price and counts, without a result.
   */
  formulaComposed?: boolean;
  /**
   * 以前年度金额。以前年度的支出，按表中的顺序。 Earlier amounts. What was spent in earlier years, in the order of the form.
   */
  previous?: PreviousAmount[];
  /**
   * 说明。该行的文字说明。 Text. What the document says about the line.
   */
  text?: Prose;
  /**
   * 明细是否完整。省略即complete；有下级明细未写金额的，即为partial。partial须有下级明细。 Kind of breakdown. complete where absent, and partial where a sub-line has no amount. partial needs sub-lines.
   */
  breakdown?: Breakdown;
  /**
   * 下级明细。下级明细，连同本行至多四层。 Sub-lines. The lines below this one, at most four levels with this one.
   */
  lines?: BudgetLine[];
}
/**
 * 以前年度金额。一个年度的支出。 Earlier amount. What was spent in one year.
 */
export interface PreviousAmount {
  /**
   * 年度。该金额所属的预算年度。 Year. The budget year that the amount belongs to.
   */
  year: number;
  /**
   * 金额（元）。该年度的金额。 Amount in yuan. The amount of that year.
   */
  amount: NonNegativeMoney;
}
/**
 * 项目经费情况说明。项目概述、立项依据、实施主体、实施方案和实施周期，按原文，可能与申报表不一致。 Statement of a project. Overview, basis, implementers, plan and schedule, as written; it may disagree with the form.
 */
export interface ProjectStatement {
  /**
   * 标题。说明中所写的项目名称。 Title. The project's name as the narrative has it.
   */
  title?: Name;
  /**
   * 项目概述。何时、何事、多少钱。 Overview. When, what for, how much.
   */
  overview?: Overview;
  /**
   * 立项依据。文件依据和工作职能。 Basis. The documents and duties that the project rests on.
   */
  basis?: Basis;
  /**
   * 实施主体。负责实施的科室或单位。 Implementers. Who carries it out.
   */
  implementers?: Name[];
  /**
   * 实施方案。各项工作，至多四层。 Plan. What is to be done, at most four deep.
   */
  plan?: PlanItem[];
  /**
   * 实施周期。说明中所写的起止时间。 Schedule. The period as the narrative states it.
   */
  schedule?: StatedPeriod;
}
/**
 * 项目概述。按原文，可能与申报表不一致。 Overview. As written; it may disagree with the form.
 */
export interface Overview {
  /**
   * 原文。概述全文。 Text. The whole section.
   */
  text?: Prose;
  /**
   * 写明的期间。概述写明的起止时间。 Stated period. The period that it states.
   */
  period?: StatedPeriod;
  /**
   * 写明的金额。概述写明的金额。 Stated amount. The amount that it states.
   */
  stated?: StatedAmount;
  /**
   * 其中。该金额中单独列出的部分。 Parts. The parts of that amount that it names.
   */
  parts?: OverviewPart[];
}
/**
 * 概述金额的组成。名称及写明的金额。 Part of the overview's amount. A name and the amount as written.
 */
export interface OverviewPart {
  /**
   * 名称。该部分的名称。 Name. What the part is for.
   */
  name: Name;
  /**
   * 写明的金额。按原文。 Amount as written. As the document writes it.
   */
  stated: StatedAmount;
}
/**
 * 立项依据。文件依据、工作职能和原文。 Basis. Documents, duties and the text as written.
 */
export interface Basis {
  /**
   * 文件依据。所引用的文件。 Documents. The documents that it names.
   */
  documents?: BasisDocument[];
  /**
   * 工作职能。作为依据的部门职能。 Duties. The duties of the department that it rests on.
   */
  duties?: Prose;
  /**
   * 原文。立项依据全文。 Text. The whole section.
   */
  text?: Prose;
}
/**
 * 依据文件。标题、文号，至少其一。 Document of the basis. A title, a number, or both.
 */
export interface BasisDocument {
  /**
   * 标题。不带书名号。 Title. Without title marks.
   */
  title?: Name;
  /**
   * 文号。如松委〔2018〕169号。 Number. Such as 松委〔2018〕169号.
   */
  number?: Name;
}
/**
 * 实施方案的一项工作。名称、说明、时间和下级工作。 Item of the plan. Its name, what it is, when, and what belongs to it.
 */
export interface PlanItem {
  /**
   * 名称。工作名称。 Name. What is to be done.
   */
  name: Name;
  /**
   * 说明。该项工作的文字说明。 Text. What the document says about it.
   */
  text?: Prose;
  /**
   * 时间。写明的起止时间。 Period. The period that it states.
   */
  period?: StatedPeriod;
  /**
   * 下级工作。下级工作，连同本项至多四层。 Items below. The items below this one, at most four levels with this one.
   */
  items?: PlanItem[];
}
