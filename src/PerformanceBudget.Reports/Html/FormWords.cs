using System.Globalization;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>The words of the official form and of the page around it.</summary>
internal static class FormWords
{
    public static readonly BilingualText Declarations = new("申报一览", "Declarations");
    public static readonly BilingualText Projects = new("项目一览", "Projects");
    public static readonly BilingualText Findings = new("问题清单", "Findings");
    public static readonly BilingualText Rules = new("问题分类", "Findings by rule");
    public static readonly BilingualText BackToProjects = new("↑项目一览", "↑ projects");
    public static readonly BilingualText BackToDocuments = new("↑申报一览", "↑ declarations");
    public static readonly BilingualText BackToList = new("↑清单", "↑ list");
    public static readonly BilingualText Separator = new("；", "; ");
    public static readonly BilingualText Legend = new(
        "表中带符号的编号（×错误、▲需核实、○提示）与问题清单的编号一致，点击可以往返。",
        "The numbers with a sign (× error, ▲ warning, ○ information) are those of the list of findings; click them to go there and back."
    );
    public static readonly BilingualText Headline = new("编报总体情况", "Headline");
    public static readonly BilingualText UnitCount = new("编报单位数", "Units");
    public static readonly BilingualText ProjectCount = new("编报绩效目标的项目数", "Number of projects");
    public static readonly BilingualText AmountInvolved = new("涉及项目预算资金", "Total amount");

    public static readonly BilingualText Form = new(
        "财政项目支出绩效目标申报表",
        "Declaration form of performance targets"
    );
    public static readonly BilingualText PlannedStart = new("计划开始日期", "Planned start");
    public static readonly BilingualText PlannedEnd = new("计划完成日期", "Planned end");

    public static readonly BilingualText Funds = new("项目资金（元）", "Funding (yuan)");
    public static readonly BilingualText ProjectTotal = new("项目资金总额", "Project total");
    public static readonly BilingualText AnnualTotal = new("年度资金申请总额", "Annual total");

    public static readonly BilingualText Goals = new("项目绩效目标", "Goals");
    public static readonly BilingualText OverallGoal = new("项目总目标", "Overall goal");
    public static readonly BilingualText AnnualGoal = new("年度总体目标", "Annual goal");

    public static readonly BilingualText Indicators = new("绩效指标", "Indicators");
    public static readonly BilingualText FirstLevel = new("一级指标", "Group");
    public static readonly BilingualText SecondLevel = new("二级指标", "Category");
    public static readonly BilingualText ThirdLevel = new("三级指标", "Indicator");
    public static readonly BilingualText Value = new("年度（/项目）指标值", "Target");
    public static readonly BilingualText OverallValue = new("实施期指标值", "Target of the whole project");
    public static readonly BilingualText PreviousValue = new("上年：", "The year before: ");
    public static readonly BilingualText Direction = new("指标方向：", "Direction: ");
    public static readonly BilingualText Explanation = new("指标解释：", "Explanation: ");
    public static readonly BilingualText Standard = new("绩效标准：", "Standard: ");
    public static readonly BilingualText ScoringRule = new("评分标准：", "Scoring: ");
    public static readonly BilingualText Remark = new("备注：", "Remark: ");
    public static readonly BilingualText Weight = new("权重", "Weight");
    public static readonly BilingualText Scoring = new("分值", "Points");
    public static readonly BilingualText Entries = new("其他内容", "Further entries");
    public static readonly BilingualText Selection = new(
        "本文件只公布部分项目。",
        "This document publishes only some of the projects."
    );
    public static readonly BilingualText NoValue = new("（空）", "(none)");

    public static readonly BilingualText Budget = new("年度预算安排", "Budget breakdown");
    public static readonly BilingualText WholeBudget = new(
        "预算安排（项目全周期）",
        "Budget breakdown of the whole project"
    );
    public static readonly BilingualText LineNumber = new("序号", "No.");
    public static readonly BilingualText LineName = new("内容及测算", "Line and calculation");
    public static readonly BilingualText LineStated = new("写明金额", "As stated");
    public static readonly BilingualText LineAmount = new("金额（元）", "Amount (yuan)");
    public static readonly BilingualText LineTotal = new("合计", "Total");
    public static readonly BilingualText Partial = new("其中（只列出部分）：", "Of which (a part only): ");
    public static readonly BilingualText Restated = new("另写：", "Also written: ");
    public static readonly BilingualText Composed = new("（按文字组成）", "(composed from the text)");
    public static readonly BilingualText Picture = new("各项金额及占比", "Amounts and shares");
    public static readonly BilingualText NoLines = new("没有列出明细。", "No lines are given.");

    public static readonly BilingualText Statement = new("项目经费情况说明", "Statement");
    public static readonly BilingualText Overview = new("一、项目概述", "1. Overview");
    public static readonly BilingualText Basis = new("二、立项依据", "2. Basis");
    public static readonly BilingualText Implementers = new("三、实施主体", "3. Implementers");
    public static readonly BilingualText Plan = new("四、实施方案", "4. Plan");
    public static readonly BilingualText Schedule = new("五、实施周期", "5. Schedule");
    public static readonly BilingualText Period = new("起止时间", "Period");
    public static readonly BilingualText Amount = new("金额", "Amount");
    public static readonly BilingualText Documents = new("文件", "Documents");
    public static readonly BilingualText Duties = new("工作职能", "Duties");

    /// <summary>The title of a page about one declaration.</summary>
    public static BilingualText Title(SourceReading reading) =>
        reading.Declaration is null
            ? ReportWords.Title
            : new(
                $"{NameOf(reading, Language.Chinese)} {ReportWords.Title.Chinese}",
                $"{NameOf(reading, Language.English)} · {ReportWords.Title.English}"
            );

    /// <summary>The number of a project and its name.</summary>
    public static BilingualText Heading(AuditedProject project) =>
        new(
            $"{ReportWords.ProjectNumber(project.Index + 1).Chinese}　{project.Name ?? "—"}",
            $"{ReportWords.ProjectNumber(project.Index + 1).English}　{project.Name ?? "—"}"
        );

    /// <summary>Department and year of a declaration.</summary>
    public static string NameOf(SourceReading reading, Language language) =>
        reading.Declaration is null
            ? ReportWords.Unknown.In(language)
            : $"{DepartmentOf(reading, language)} {YearOf(reading, language)}";

    /// <summary>The department, or that the document does not state it.</summary>
    public static string DepartmentOf(SourceReading reading, Language language) =>
        reading is { Declaration: not null, StatesDepartment: false }
            ? new BilingualText("（未写明部门）", "(department not stated)").In(language)
            : ReportWords.DepartmentOf(reading, language);

    /// <summary>The year, or that the document does not state it.</summary>
    public static string YearOf(SourceReading reading, Language language) =>
        reading is { Declaration: not null, StatesFiscalYear: false }
            ? new BilingualText("（未写明年度）", "(fiscal year not stated)").In(language)
            : ReportWords.YearOf(reading, language) + (language == Language.Chinese ? "年度" : string.Empty);

    /// <summary>A total whose sources need not make it, since it is as the document has it.</summary>
    public static BilingualText AsWritten(BilingualText total) =>
        new($"{total.Chinese}（照录原文）", $"{total.English} (as written)");

    /// <summary>A source of funding as the form labels it: the first of several is 其中：.</summary>
    public static BilingualText Of(FundingSource source, bool isFirst, string indent) =>
        new(
            $"{indent}{(isFirst ? "其中：" : string.Empty)}{source.Source.ChineseName}{(source.IsPartial ? "（只列出部分构成）" : string.Empty)}",
            $"{indent}{(Sources.TryGetValue(source.Source, out var name) ? name : source.Source.ChineseName)}{(source.IsPartial ? " (parts of it only)" : string.Empty)}"
        );

    private static readonly Dictionary<SourceOfFunds, string> Sources = new()
    {
        [SourceOfFunds.Fiscal] = "Fiscal funds",
        [SourceOfFunds.Appropriation] = "Appropriation",
        [SourceOfFunds.Central] = "Central government",
        [SourceOfFunds.Provincial] = "Province",
        [SourceOfFunds.Municipal] = "City",
        [SourceOfFunds.County] = "County",
        [SourceOfFunds.CarriedForward] = "Carried forward",
        [SourceOfFunds.UnitFunds] = "Funds of the unit",
        [SourceOfFunds.BusinessIncome] = "Business income",
        [SourceOfFunds.Other] = "Other funds",
    };

    /// <summary>The heading of the overall goal, with the years that it names.</summary>
    public static BilingualText OverallGoalOf(StatedPeriod? years) =>
        years is null
            ? OverallGoal
            : new(
                $"{OverallGoal.Chinese}（{Of(years).Chinese}）",
                $"{OverallGoal.English} ({Of(years).English})"
            );

    /// <summary>The points of each group and of budget execution: 产出指标40，效益指标20，预算执行率10.</summary>
    public static BilingualText Of(Scoring scoring)
    {
        (decimal? Points, BilingualText Name)[] all =
        [
            (scoring.Cost, new(IndicatorGroup.Cost.ChineseName(), "cost")),
            (scoring.Output, new(IndicatorGroup.Output.ChineseName(), "output")),
            (scoring.Benefit, new(IndicatorGroup.Benefit.ChineseName(), "benefit")),
            (scoring.Satisfaction, new(IndicatorGroup.Satisfaction.ChineseName(), "satisfaction")),
            (scoring.Other, new(IndicatorGroup.Other.ChineseName(), "other indicators")),
            (scoring.BudgetExecution, new("预算执行率", "budget execution")),
        ];
        var given = all.Where(part => part.Points is not null).ToArray();
        return new(
            string.Join('，', given.Select(part => part.Name.Chinese + Points(part.Points))),
            string.Join(", ", given.Select(part => $"{part.Name.English} {Points(part.Points)}"))
        );
    }

    /// <summary>What was spent in an earlier year: 2024年 1,910,000.00.</summary>
    public static BilingualText Of(PreviousAmount previous) =>
        Format(
            $"{previous.Year}年 {ReportWords.Amount(previous.Amount)}",
            $"{previous.Year}: {ReportWords.Amount(previous.Amount)}"
        );

    /// <summary>A number of points: 10, 2.5.</summary>
    public static string? Points(decimal? points) => points?.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>In which direction an indicator gets better.</summary>
    public static BilingualText Of(TargetDirection direction) =>
        direction switch
        {
            TargetDirection.MoreIsBetter => new("正向", "more is better"),
            TargetDirection.LessIsBetter => new("反向", "less is better"),
            _ => new("达到即可", "to be met"),
        };

    /// <summary>The year as the form has it below its title.</summary>
    public static BilingualText FiscalYear(int? year) =>
        year is null
            ? new("（未写明年度）", "(fiscal year not stated)")
            : Format($"（{year}年度）", $"({year})");

    /// <summary>How large a declaration is, as far as it could be read.</summary>
    public static BilingualText Extent(DepartmentDeclaration declaration)
    {
        var amount = ReportWords.Amount(declaration.Projects.RequestedAmount());
        var indicators = declaration.Projects.Sum(project => project.Indicators.Length);
        return Format(
            $"项目{declaration.Projects.Length}个　年度资金{amount}元　绩效指标{indicators}项",
            $"{declaration.Projects.Length} projects, {amount} yuan for the year, {indicators} indicators"
        );
    }

    public static BilingualText LargeProjects(StatedAmount? threshold) =>
        threshold is { } amount
            ? Format($"其中{amount}（含）以上的项目数", $"Projects of {amount} and more")
            : new("其中大额项目数", "Large projects");

    /// <summary>Where a finding stands in the file.</summary>
    public static BilingualText InFile(SourcePlace place)
    {
        var words = SourcePlaceWords.Describe(place);
        return new BilingualText($"文件{words.Chinese}", $"{words.English} of the file");
    }

    /// <summary>As what a datum is printed in the document.</summary>
    public static readonly BilingualText Printed = new("原文：", "As printed: ");

    /// <summary>A period as documents write it: 2026年1月至2026年11月.</summary>
    public static BilingualText Of(StatedPeriod period) =>
        new($"{Chinese(period.Start)}至{Chinese(period.End)}", $"{period.Start} to {period.End}");

    /// <summary>An amount as the document writes it, null where it does not.</summary>
    public static string? Of(StatedAmount? amount) => amount?.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>A day as the form writes it: 2026-01-01.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date as the form writes it: 2026-01-01, 2026-03, 2026.</summary>
    public static string Iso(StatedDate date) => date.ToString("G", CultureInfo.InvariantCulture);

    private static string Chinese(StatedDate date) => date.ToString("C", CultureInfo.InvariantCulture);

    private static BilingualText Format(FormattableString chinese, FormattableString english) =>
        new(chinese.ToString(CultureInfo.InvariantCulture), english.ToString(CultureInfo.InvariantCulture));
}
