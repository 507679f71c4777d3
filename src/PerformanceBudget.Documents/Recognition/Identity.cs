using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The year and the department of a document: from its forms, the options, its titles, and then the name of the file.</summary>
/// <param name="FiscalYear">The year; null where nothing says it.</param>
/// <param name="Department">The department; null where nothing says it.</param>
internal sealed record Identity(int? FiscalYear, string? Department)
{
    /// <summary>Nothing says anything.</summary>
    public static readonly Identity Unknown = new(null, null);

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
            PrintedYear.Find(forms, titles, headlineYear, options, notes),
            Possible(PrintedDepartment.Find(forms, titles, options, notes), notes)
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

    /// <summary>Notes where something was found that no form says, and says so.</summary>
    public static void Infer(
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
}
