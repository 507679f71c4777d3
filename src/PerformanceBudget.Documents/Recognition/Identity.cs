using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The year and the department of a document: from its forms, the options, its titles, and then the name of the file.</summary>
/// <param name="FiscalYear">The year; null where nothing says it.</param>
/// <param name="Department">The department; null where nothing says it.</param>
internal sealed partial record Identity(int? FiscalYear, string? Department)
{
    /// <summary>Nothing says anything.</summary>
    public static readonly Identity Unknown = new(null, null);

    private static readonly BilingualText Year = new("年度", "The year");
    private static readonly BilingualText DepartmentWord = new("部门", "The department");

    /// <summary>Finds year and department, and notes where they come from.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="titles">Paragraphs outside forms and statements, the first of the document.</param>
    /// <param name="headlineYear">The year of the headline, where there is one.</param>
    /// <param name="options">The name of the file, and what is known from elsewhere.</param>
    /// <param name="notes">Where places and doubts go.</param>
    public static Identity Find(
        IReadOnlyList<FormDraft> forms,
        IReadOnlyList<Passage> titles,
        (int Year, Excerpt Excerpt)? headlineYear,
        DocumentOptions options,
        SourceNotes notes
    ) =>
        new(
            YearOf(forms, titles, headlineYear, options, notes),
            Possible(DepartmentOf(forms, titles, options, notes), notes)
        );

    /// <summary>Says what is not known, and what to do about it.</summary>
    public void ReportMissing(IReadOnlyList<Project> projects, SourceNotes notes)
    {
        if (FiscalYear is not null && Department is not null)
        {
            return;
        }

        var isOfSeveral = projects
            .Select(project => project.SupervisingDepartment)
            .Distinct(StringComparer.Ordinal)
            .Skip(1)
            .Any();
        var what = (FiscalYear, Department) switch
        {
            (null, null) => new BilingualText("年度和部门", "the year or the department"),
            (null, _) => new BilingualText("年度", "the year"),
            _ when isOfSeveral => new BilingualText(
                "属于哪一个部门，各项目的主管部门不同",
                "whose declaration it is: its projects have different departments"
            ),
            _ => new BilingualText("部门", "the department"),
        };
        var advice = (FiscalYear, Department) switch
        {
            (null, null) => new BilingualText(
                "读取时写明年度和部门，例如 --year 2026 --department 某区民政局。",
                "Say them when reading, as in --year 2026 --department 某区民政局."
            ),
            (null, _) => new BilingualText(
                "读取时写明年度，例如 --year 2026。",
                "Say it when reading, as in --year 2026."
            ),
            _ => new BilingualText(
                "读取时写明部门，例如 --department 某区民政局。",
                "Say it when reading, as in --department 某区民政局."
            ),
        };
        notes.Report(
            DocumentProblems.MissingIdentity,
            string.Empty,
            [new FindingValue("what", what), new FindingValue("advice", advice)]
        );
    }

    /// <summary>The department, unless no declaration can have a name like that.</summary>
    private static string? Possible(string? department, SourceNotes notes)
    {
        if (department is null)
        {
            return null;
        }

        try
        {
            return DepartmentDeclaration
                .Create(department, DepartmentDeclaration.MaxFiscalYear, [])
                .Department;
        }
        catch (InvariantException refused)
        {
            notes.Report(
                DocumentProblems.Refused,
                string.Empty,
                [new FindingValue("text", department), new FindingValue("reason", Refusal.ReasonOf(refused))]
            );
            return null;
        }
    }

    private static int? YearOf(
        IReadOnlyList<FormDraft> forms,
        IReadOnlyList<Passage> titles,
        (int Year, Excerpt Excerpt)? headlineYear,
        DocumentOptions options,
        SourceNotes notes
    )
    {
        var printed = forms
            .Where(form => form.FiscalYear is not null)
            .GroupBy(form => form.FiscalYear!.Value)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault();
        if (printed is not null)
        {
            notes.Place("/fiscalYear", printed.First().FiscalYearExcerpt!);
            return printed.Key;
        }

        if (headlineYear is { } headline)
        {
            notes.Place("/fiscalYear", headline.Excerpt);
            return headline.Year;
        }

        if (options.FiscalYear is { } given)
        {
            return given;
        }

        if (TitleYear(forms, titles) is var (year, excerpt))
        {
            Infer(Year, year, new BilingualText("文件标题", "the title"), excerpt, notes, "/fiscalYear");
            return year;
        }

        if (options.FileName is { } name && YearIn(name) is { } named)
        {
            Infer(
                Year,
                named,
                new BilingualText("文件名", "the name of the file"),
                null,
                notes,
                "/fiscalYear"
            );
            return named;
        }

        foreach (
            var start in forms
                .Select(form => form[FormField.PeriodStart] ?? form[FormField.Period])
                .OfType<Datum>()
        )
        {
            if (YearIn(start.Text) is { } begun)
            {
                Infer(
                    Year,
                    begun,
                    new BilingualText("项目的开始日期", "the first day of a project"),
                    start.Excerpt,
                    notes,
                    "/fiscalYear"
                );
                return begun;
            }
        }

        return null;
    }

    /// <summary>The year of most titles right above forms, else of the first title of the document.</summary>
    private static (int Year, Excerpt Excerpt)? TitleYear(
        IReadOnlyList<FormDraft> forms,
        IReadOnlyList<Passage> titles
    )
    {
        var headings = forms
            .Select(form => form.HeadingYear)
            .OfType<(int Year, Excerpt)>()
            .GroupBy(heading => heading.Year)
            .MaxBy(group => group.Count());
        if (headings is not null)
        {
            return headings.First();
        }

        foreach (var title in titles.Take(20))
        {
            if (title.Text.Length <= 60 && YearIn(title.Text) is { } year)
            {
                return (year, title.Excerpt);
            }
        }

        return null;
    }

    private static string? DepartmentOf(
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
                Infer(
                    DepartmentWord,
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
            Infer(
                DepartmentWord,
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
            Infer(
                DepartmentWord,
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

    private static void Infer(
        BilingualText what,
        object value,
        BilingualText source,
        Excerpt? excerpt,
        SourceNotes notes,
        string pointer
    )
    {
        ImmutableArray<FindingValue> values = [new("what", what), new("value", value), new("source", source)];
        if (excerpt is not null)
        {
            notes.Place(pointer, excerpt);
            notes.Report(DocumentProblems.InferredIdentity, pointer, excerpt, values: values.AsSpan());
        }
        else
        {
            notes.Report(DocumentProblems.InferredIdentity, pointer, values.AsSpan());
        }
    }

    private static int? YearIn(string text) =>
        YearPattern().Match(FormText.Key(text)) is { Success: true } match
            ? int.Parse(match.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    private static string? DepartmentIn(string text)
    {
        var match = DepartmentPattern().Match(FormText.OneLine(text));
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(
        @"(?<!\d)(?<year>20\d{2})(?:年|(?!\d))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex YearPattern();

    [GeneratedRegex(
        @"^[《（(]?(?:20\d{2}年度?)?(?<name>[\p{L}（）()]{2,30}?(?:局|委|部|厅|办|院|会|处|中心|政府|办公室|大学|学校|医院|总队|支队|站|所|馆|社|集团|党校|法院|检察院|总工会|组织部|宣传部))(?:机关|本级|（本级）)?(?:20\d{2}年)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex DepartmentPattern();
}
