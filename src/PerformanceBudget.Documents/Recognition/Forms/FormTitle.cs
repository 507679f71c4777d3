using System.Globalization;

namespace PerformanceBudget.Documents;

/// <summary>The titles of forms, as in 财政项目支出绩效目标申报表 and (2026年度).</summary>
internal static class FormTitle
{
    private const int MaxLength = 60;

    public static bool IsTitle(string key) =>
        key.Length <= MaxLength
        && (key.Contains("绩效", StringComparison.Ordinal) || key.Contains("自评", StringComparison.Ordinal))
        && (
            key.Contains("申报表", StringComparison.Ordinal)
            || key.Contains("目标表", StringComparison.Ordinal)
            || key.Contains("自评表", StringComparison.Ordinal)
            || key.Contains("批复表", StringComparison.Ordinal)
            || key.Contains("绩效表", StringComparison.Ordinal)
            || key.Contains("指标表", StringComparison.Ordinal)
            || key.Contains("目标申报", StringComparison.Ordinal)
            || key.Contains("情况表", StringComparison.Ordinal)
        );

    public static bool IsSelfEvaluation(string key) => key.Contains("自评", StringComparison.Ordinal);

    /// <summary>The year of a line such as (2026年度) or of a title that begins with it; null where it names none.</summary>
    public static int? YearOf(string key)
    {
        var text = key.AsSpan().Trim("()");
        if (text.Length > MaxLength)
        {
            return null;
        }

        var end = text.IndexOf('年');
        var digits = end < 4 ? text : text[(end - 4)..end];
        if (end < 0 && text.Length != 4)
        {
            return null;
        }

        var isYear =
            digits.Length == 4
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && FiscalYears.Include(year);
        if (!isYear)
        {
            return null;
        }

        var rest = end < 0 ? [] : text[(end + 1)..];
        return rest.IsEmpty || rest.StartsWith("度", StringComparison.Ordinal) || IsTitle(key)
            ? int.Parse(digits, CultureInfo.InvariantCulture)
            : null;
    }
}
