using System.Text.RegularExpressions;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The department of a document: of its forms, the options, a title, the unit that implements all projects, or the name of the file.</summary>
internal static partial class PrintedDepartment
{
    private static readonly BilingualText What = new("部门", "The department");

    /// <summary>The department, with a note where it comes from; null where nothing says it.</summary>
    public static string? Find(
        IReadOnlyList<FormDraft> forms,
        IReadOnlyList<Passage> titles,
        DocumentOptions options,
        SourceNotes notes
    )
    {
        foreach (var field in (FormField[])[FormField.Department, FormField.SupervisingDepartment])
        {
            var named = forms.Select(form => form[field]).OfType<Datum>().ToArray();
            if (
                named.Length > 0
                && named.DistinctBy(datum => FormText.Key(datum.Text), StringComparer.Ordinal).Count() == 1
            )
            {
                notes.Place("/department", named[0].Excerpt);
                return named[0].Text;
            }
        }

        if (options.Department is { } given)
        {
            return given;
        }

        foreach (var title in titles.Take(20))
        {
            if (title.Text.Length <= 60 && DepartmentIn(title.Text) is { } department)
            {
                Identity.Infer(
                    What,
                    department,
                    new BilingualText("文件标题", "the title"),
                    title.Excerpt,
                    notes,
                    "/department"
                );
                return department;
            }
        }

        // Where forms name different departments, one of their units is no department of them all.
        var isOfSeveral = forms.Any(form => form[FormField.SupervisingDepartment] is not null);
        var units = forms.Select(form => form[FormField.ImplementingUnit]).OfType<Datum>().ToArray();
        if (
            units.Length > 0
            && !isOfSeveral
            && units.DistinctBy(datum => FormText.Key(datum.Text), StringComparer.Ordinal).Count() == 1
        )
        {
            Identity.Infer(
                What,
                units[0].Text,
                new BilingualText("实施单位", "the implementing unit"),
                units[0].Excerpt,
                notes,
                "/department"
            );
            return units[0].Text;
        }

        if (options.FileName is { } name && DepartmentIn(name) is { } fromName)
        {
            Identity.Infer(
                What,
                fromName,
                new BilingualText("文件名", "the name of the file"),
                null,
                notes,
                "/department"
            );
            return fromName;
        }

        return null;
    }

    private static string? DepartmentIn(string text)
    {
        var match = DepartmentPattern().Match(FormText.OneLine(text));
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(
        @"^[《（(]?(?:20\d{2}年度?)?(?<name>[\p{L}（）()]{2,30}?(?:局|委|部|厅|办|院|会|处|中心|政府|办公室|大学|学校|医院|总队|支队|站|所|馆|社|集团|党校|法院|检察院|总工会|组织部|宣传部))(?:机关|本级|（本级）)?(?:20\d{2}年)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex DepartmentPattern();
}
