using System.Globalization;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports;

/// <summary>The fixed words of reports.</summary>
internal static class ReportWords
{
    public static readonly BilingualText Title = new(
        "部门预算绩效目标审核报告",
        "Review of a performance-budget declaration"
    );
    public static readonly BilingualText Department = new("部门", "Department");
    public static readonly BilingualText Year = new("年度", "Fiscal year");
    public static readonly BilingualText File = new("文件", "File");
    public static readonly BilingualText Unknown = new("未能读取", "could not be read");
    public static readonly BilingualText NotStated = new("未写明", "not stated");

    public static readonly BilingualText Number = new("序号", "No.");
    public static readonly BilingualText Project = new("项目", "Project");
    public static readonly BilingualText AnnualAmount = new("年度金额（元）", "Annual amount (yuan)");
    public static readonly BilingualText Indicators = new("指标", "Indicators");
    public static readonly BilingualText Whole = new("（整份申报）", "(whole declaration)");
    public static readonly BilingualText Total = new("合计", "Total");
    public static readonly BilingualText TotalOfRead = new("合计（已读取）", "Total (as far as read)");
    public static readonly BilingualText Unread = new("未读取", "not read");

    public static readonly BilingualText Place = new("位置", "Place");
    public static readonly BilingualText PlaceInFile = new("文件中的位置", "Place in the file");
    public static readonly BilingualText SeverityHeading = new("严重程度", "Severity");
    public static readonly BilingualText Finding = new("问题", "Finding");
    public static readonly BilingualText Message = new("说明", "Message");
    public static readonly BilingualText AdviceHeading = new("建议", "Advice");
    public static readonly BilingualText NotListed = new("未列出", "not listed");

    public static readonly BilingualText WholeHeading = new("整份申报", "Whole declaration");
    public static readonly BilingualText NotReviewed = new(
        "该项目未能完整读取，因此没有审核。",
        "The project could not be read as a whole, so it was not reviewed."
    );
    public static readonly BilingualText LineAndColumn = new(
        "各项问题右端的数字是它在文件中的“行:列”。",
        "The numbers at the right of each finding are its line and column in the file."
    );
    public static readonly BilingualText PlaceInDocument = new(
        "各项问题右端是它在文件中的位置：单元格、段落或页。",
        "At the right of each finding is its place in the document: cell, paragraph or page."
    );
    public static readonly BilingualText OfReading = new(
        "读取时的疑点（对照原文核对）",
        "Doubts of reading (compare with the document)"
    );
    public static readonly BilingualText OfReview = new("审核发现的问题", "Findings of review");
    public static readonly BilingualText AcceptedBy = new("已接受：", "Accepted: ");
    public static readonly BilingualText Accepted = new("已接受", "Accepted");
    public static readonly BilingualText AcceptancesAsOf = new("接受截至", "Accepted as of");
    public static readonly BilingualText Advice = new("建议：", "Advice: ");
    public static readonly BilingualText See = new("参见：", "See: ");

    public static readonly BilingualText NothingReviewed = new(
        "年度或部门未能读取，因此没有审核。请先改正上述问题。",
        "Fiscal year or department could not be read, so nothing was reviewed. Mend the problems above first."
    );

    public static readonly BilingualText NoDeclarationInFile = new(
        "文件中没有读到申报，因此没有审核。",
        "No declaration was read in the file, so nothing was reviewed."
    );

    public static readonly BilingualText PartlyReviewed = new(
        "有内容未能读取：已读取的项目照常审核；涉及总体情况和跨项目比较的规则没有运行。",
        "Not everything could be read: what could be was reviewed; rules about the headline and across projects "
            + "were not run."
    );

    public static readonly BilingualText Acceptable = new("没有错误。", "No errors.");
    public static readonly BilingualText Incomplete = new(
        "有未能读取的内容，结论不完整。",
        "Some of it could not be read, so that there is no verdict on all of it."
    );
    public static readonly BilingualText NotAcceptable = new(
        "有错误，须先改正。",
        "The errors have to be mended."
    );

    public static readonly BilingualText Summary = new("汇总", "Summary");
    public static readonly BilingualText ProjectCount = new("项目", "Projects");
    public static readonly BilingualText Doubts = new("疑点", "Doubts");
    public static readonly BilingualText Doubt = new("读取疑点", "doubt of reading");
    public static readonly BilingualText NothingRead = new("没有读到申报", "No declaration was read");
    public static readonly BilingualText DoubtsExplained = new(
        "疑点是读取时没有把握之处，已包括在错误、需核实和提示中；请对照原文核对。",
        "Doubts are what was not read for certain, counted among errors, warnings and information; compare them with the document."
    );
    public static readonly BilingualText Code = new("代码", "Code");
    public static readonly BilingualText Rule = new("规则", "Rule");
    public static readonly BilingualText Count = new("次数", "Count");
    public static readonly BilingualText NothingFound = new("没有发现问题。", "Nothing to report.");
    public static readonly BilingualText WithoutDeclaration = new(
        "没有读到申报的文件：",
        "Files in which no declaration was read:"
    );
    public static readonly BilingualText UnreadInputs = new("未能读取：", "Could not be read:");

    /// <summary>What becomes of it all: errors are said whatever else there is, and their absence only of what was read as a whole.</summary>
    /// <param name="hasErrors">Whether there are errors that nobody has accepted.</param>
    /// <param name="isWhole">Whether all of it could be read.</param>
    public static BilingualText Verdict(bool hasErrors, bool isWhole) =>
        hasErrors ? NotAcceptable
        : isWhole ? Acceptable
        : Incomplete;

    /// <summary>How many documents a run was about, and how large they are.</summary>
    public static BilingualText Documents(ReportTotals totals)
    {
        var amount = totals.Amount.ToString("N2", CultureInfo.InvariantCulture);
        var without = totals.WithoutDeclaration.Count;
        var declarations = totals.Documents - without;
        var wrong = totals.WithErrors - without;
        var others =
            without == 0
                ? null
                : Format($"另有{without}个文件没有读到申报。", $" Files without a declaration: {without}.");
        return Format(
            $"申报{declarations}份（有错误的{wrong}份），项目{totals.Projects}个，年度金额{amount}元。{others?.Chinese}",
            $"Declarations: {declarations} (with errors: {wrong}); projects: {totals.Projects}; {amount} yuan for the year.{others?.English}"
        );
    }

    /// <summary>The department of a declaration, as far as the source says it.</summary>
    public static string DepartmentOf(SourceReading reading, Language language) =>
        reading.Declaration is not { } declaration ? Unknown.In(language)
        : reading.StatesDepartment ? declaration.Department
        : NotStated.In(language);

    /// <summary>The fiscal year of a declaration, as far as the source says it.</summary>
    public static string YearOf(SourceReading reading, Language language) =>
        reading.Declaration is not { } declaration ? Unknown.In(language)
        : reading.StatesFiscalYear ? declaration.FiscalYear.ToString(CultureInfo.InvariantCulture)
        : NotStated.In(language);

    /// <summary>What the places at the right of findings are; null where no finding has one.</summary>
    public static BilingualText? Places(AuditReport report) =>
        report.Findings.All(placed => placed.Place is null) ? null
        : report.Findings.Any(placed => placed.Place is { Position: null }) ? PlaceInDocument
        : LineAndColumn;

    public static BilingualText Of(Severity severity) =>
        severity switch
        {
            Severity.Error => new("错误", "Error"),
            Severity.Warning => new("需核实", "Warning"),
            _ => new("提示", "Info"),
        };

    /// <summary>The severities that findings of one definition can have.</summary>
    public static BilingualText SeveritiesOf(FindingDefinition definition) =>
        definition.OtherSeverity is { } other
            ? new(
                $"{Of(definition.Severity).Chinese}/{Of(other).Chinese}",
                $"{Of(definition.Severity).English}/{Of(other).English}"
            )
            : Of(definition.Severity);

    /// <summary>The heading of a column that counts findings.</summary>
    public static BilingualText CountOf(Severity severity) =>
        severity switch
        {
            Severity.Error => new("错误", "Errors"),
            Severity.Warning => new("需核实", "Warnings"),
            _ => new("提示", "Info"),
        };

    /// <summary>An amount in yuan: 667,800.00.</summary>
    public static string Amount(Money amount) => amount.ToString("N", CultureInfo.InvariantCulture);

    /// <summary>An amount in yuan, or nothing where there is none.</summary>
    public static string Amount(Money? amount) => amount is { } money ? Amount(money) : string.Empty;

    public static BilingualText ProjectNumber(int number) => Format($"项目{number}", $"Project {number}");

    /// <summary>How large a project is: 667,800.00元  16项指标.</summary>
    public static BilingualText Extent(Project project)
    {
        var amount = project.RequestedAmount();
        var indicators = project.Indicators.Length;
        var counted = $"{indicators} {(indicators == 1 ? "indicator" : "indicators")}";
        return amount is null
            ? Format($"{indicators}项指标", $"{counted}")
            : Format($"{Amount(amount)}元  {indicators}项指标", $"{Amount(amount)} yuan  {counted}");
    }

    /// <summary>What there is to say of the projects that have no section of their own.</summary>
    public static BilingualText Silent(int silent, int all) =>
        silent == all
            ? new("没有发现问题。", "Nothing to report.")
            : Format(
                $"其余{silent}个项目没有发现问题。",
                $"Nothing to report about the other {silent} {(silent == 1 ? "project" : "projects")}."
            );

    public static BilingualText Counts(FindingCounts counts) =>
        Format(
            $"共{counts.All}项：{Each(counts).Chinese}。",
            $"Findings: {counts.All} ({Each(counts).English}). "
        );

    /// <summary>Says that findings are not listed because only some were asked for, so that nobody takes those for all.</summary>
    public static BilingualText LeftOut(FindingCounts counts) =>
        Format(
            $"按筛选条件未列出{counts.All}项（{Each(counts).Chinese}）；数量和结论包括它们。",
            $"Not listed, because only some were asked for: {counts.All} ({Each(counts).English}); counts and verdict include them."
        );

    /// <summary>Says that only the worst findings of a document are listed.</summary>
    public static BilingualText Beyond(FindingCounts counts) =>
        Format(
            $"每份只列出最严重的几项，另有{counts.All}项（{Each(counts).Chinese}）未列出；--max-findings all 列出全部。",
            $"Only the worst findings of each document are listed; {counts.All} more ({Each(counts).English}) are not. --max-findings all lists all."
        );

    /// <summary>Says how many findings of this document are not listed.</summary>
    public static BilingualText BeyondOfOne(FindingCounts counts) =>
        Format(
            $"另有{counts.All}项未列出（{Each(counts).Chinese}）。",
            $"{counts.All} more are not listed ({Each(counts).English})."
        );

    /// <summary>What a document of several is about, and what came of it: 某局  2026  共3项：……</summary>
    public static string OneOfMany(AuditReport report, Language language) =>
        NoDeclaration.IsAllOf(report)
            ? NothingRead.In(language)
            : $"{DepartmentOf(report.Reading, language)}  {YearOf(report.Reading, language)}  {Counts(report.Counts).In(language)}";

    /// <summary>How many findings there are of each severity, those that were accepted only where there are any.</summary>
    private static BilingualText Each(FindingCounts counts)
    {
        var accepted =
            counts.Accepted > 0
                ? Format($"，已接受{counts.Accepted}", $", accepted {counts.Accepted}")
                : null;
        return Format(
            $"错误{counts.Errors}，需核实{counts.Warnings}，提示{counts.Information}{accepted?.Chinese}",
            $"errors {counts.Errors}, warnings {counts.Warnings}, information {counts.Information}{accepted?.English}"
        );
    }

    /// <summary>Why a finding was accepted, by whom and until when.</summary>
    public static BilingualText Of(Acceptance acceptance) =>
        Format(
            $"{acceptance.Reason}（{acceptance.Role}，至{acceptance.Until:yyyy-MM-dd}）",
            $"{acceptance.Reason} ({acceptance.Role}, until {acceptance.Until:yyyy-MM-dd})"
        );

    private static BilingualText Format(FormattableString chinese, FormattableString english) =>
        new(FormattableString.Invariant(chinese), FormattableString.Invariant(english));
}
