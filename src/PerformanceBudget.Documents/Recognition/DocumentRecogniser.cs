using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Understands a document: its forms, its statements, and which belongs to which.</summary>
internal sealed class DocumentRecogniser
{
    private readonly SourceDocument _document;
    private readonly DocumentOptions _options;
    private readonly SourceNotes _notes = new();
    private readonly List<(int Position, FormDraft Form)> _forms = [];
    private readonly List<StatementPassages> _statements = [];
    private readonly List<Passage> _others = [];

    private DocumentRecogniser(SourceDocument document, DocumentOptions options)
    {
        _document = document;
        _options = options;
    }

    public static ReadDeclaration Recognise(SourceDocument document, DocumentOptions options)
    {
        var recogniser = new DocumentRecogniser(document, options);
        recogniser.FindParts();
        return recogniser.Build();
    }

    private void FindParts()
    {
        var blocks = SheetProse.Separate(_document.Blocks);
        var regions = FormRegions.Find(blocks);
        foreach (var region in regions.Regions)
        {
            var forms = region.IsTorn
                ? TornFormReader.Read(region.Rows.Rows)
                : GridFormReader.Read(region.Rows.Rows);
            if (!region.IsTorn)
            {
                FormHeading.Find(blocks, region.Position, regions).GiveTo(forms);
            }

            _forms.AddRange(forms.Select(form => (region.Position, form)));
        }

        foreach (var excerpt in regions.Nameless)
        {
            _notes.LeaveOut(excerpt);
            _notes.Report(DocumentProblems.NoProject, string.Empty, excerpt);
        }

        var prose = StatementPassages.Split(blocks, regions);
        _statements.AddRange(prose.Statements);
        _others.AddRange(prose.Others);
    }

    private ReadDeclaration Build()
    {
        if (_forms.Count == 0 && _statements.Count == 0)
        {
            return ReadDeclaration.OfNothing(_document, NothingFound(), _notes);
        }

        var headline = FindHeadline(out var headlineYear);
        var identity = Identity.Find(
            [.. _forms.Select(form => form.Form)],
            _others,
            headlineYear,
            _options,
            _notes
        );
        foreach (var (_, form) in _forms.Where(entry => entry.Form.FiscalYear is null))
        {
            if (form.HeadingYear is { } heading && heading.Year != identity.FiscalYear)
            {
                (form.FiscalYear, form.FiscalYearExcerpt) = heading;
            }
        }

        var projects = BuildProjects(identity.FiscalYear);
        return Declare(identity, headline, projects);
    }

    private Headline? FindHeadline(out (int, Excerpt)? year)
    {
        year = null;
        foreach (var passage in _others)
        {
            if (HeadlineReader.TryRead(passage, out var headline, out var named))
            {
                _notes.Place("/headline", passage.Excerpt);
                year = named is { } number ? (number, passage.Excerpt) : null;
                return headline;
            }
        }

        return null;
    }

    private ImmutableArray<Project> BuildProjects(int? fiscalYear)
    {
        var projects = ImmutableArray.CreateBuilder<Project>();
        var known = new HashSet<(string Name, string? Code, string Unit)>();
        foreach (var (form, statement) in ProjectPairing.Pair(_forms, _statements))
        {
            var notes = new SourceNotes();
            var narrative = statement is null
                ? null
                : NarrativeReader.Read(statement.Passages, notes, form?.FiscalYear ?? fiscalYear);
            var draft = form ?? FormOf(statement!, narrative);
            if (ProjectBuilder.Build(draft, narrative, notes) is not { } project)
            {
                ReportNameless(draft, statement);
                continue;
            }

            if (!known.Add(IdentityOf(project)))
            {
                ReportRepeated(project, notes);
                continue;
            }

            foreach (var table in statement?.Tables ?? [])
            {
                notes.LeaveOut(table);
                notes.Report(DocumentProblems.LeftOver, string.Empty, table);
            }

            _notes.Take(notes, $"/projects/{projects.Count}");
            projects.Add(project);
        }

        return projects.ToImmutable();
    }

    /// <summary>What a statement without a form says of the project: its name.</summary>
    private static FormDraft FormOf(StatementPassages statement, Narrative? narrative)
    {
        var form = new FormDraft();
        var name = statement.Name ?? narrative?.Statement?.Title;
        if (name is not null)
        {
            form.Fields[FormField.Name] = new Datum(FormText.OneLine(name), statement.Passages[0].Excerpt);
        }

        return form;
    }

    private void ReportRepeated(Project project, SourceNotes notes)
    {
        var excerpt = notes.Excerpts["/name"];
        _notes.LeaveOut(excerpt);
        _notes.Report(
            DocumentProblems.Refused,
            "/projects",
            excerpt,
            values: new FindingValue(
                "reason",
                new BilingualText(
                    $"项目“{project.Name}”已经出现过。",
                    $"there is a project '{project.Name}' already."
                )
            )
        );
    }

    private void ReportNameless(FormDraft form, StatementPassages? statement)
    {
        var excerpt =
            statement?.Passages[0].Excerpt
            ?? form.Title?.Excerpt
            ?? form.Indicators.Select(row => row.Name ?? row.Value).OfType<Datum>().FirstOrDefault()?.Excerpt
            ?? form.Fields.Values.FirstOrDefault()?.Excerpt;
        if (excerpt is not null)
        {
            _notes.LeaveOut(excerpt);
            _notes.Report(DocumentProblems.NoProject, string.Empty, excerpt, Severity.Error);
        }
    }

    /// <summary>What tells a project from others.</summary>
    private static (string Name, string? Code, string Unit) IdentityOf(Project project) =>
        (FormText.Key(project.Name), project.Code, FormText.Key(project.ImplementingUnit ?? string.Empty));

    private ReadDeclaration Declare(Identity identity, Headline? headline, ImmutableArray<Project> projects)
    {
        if (projects.IsEmpty)
        {
            return ReadDeclaration.OfNothing(
                _document,
                _notes.Findings.Any(placed => placed.Finding.Severity == Severity.Error)
                    ? null
                    : NothingFound(),
                _notes
            );
        }

        if (identity.Department is null || identity.FiscalYear is null)
        {
            ReportMissing(identity, projects);
        }

        // What nothing says is stood in for, so that the projects are reviewed; the declaration itself is not given out.
        var declaration = TryDeclare(
            identity.Department ?? projects[0].ImplementingUnit ?? projects[0].Name,
            identity.FiscalYear
                ?? projects
                    .Select(project => project.Period?.FirstDay.Year)
                    .FirstOrDefault(year => year is not null)
                ?? DepartmentDeclaration.MaxFiscalYear,
            projects,
            headline
        );
        var isSelection = headline?.ProjectCount is { } count && projects.Length * 2 <= count;
        if (isSelection)
        {
            declaration = declaration.WithSelection(true);
            _notes.Report(
                DocumentProblems.Selection,
                "/headline",
                [
                    new FindingValue("count", headline!.ProjectCount!.Value),
                    new FindingValue("actual", projects.Length),
                ]
            );
        }

        return new ReadDeclaration(_document, declaration, identity, _notes);
    }

    private DepartmentDeclaration TryDeclare(
        string department,
        int year,
        ImmutableArray<Project> projects,
        Headline? headline
    )
    {
        try
        {
            return DepartmentDeclaration.Create(department, year, projects, headline);
        }
        catch (InvariantException refused)
        {
            _notes.Report(
                DocumentProblems.Refused,
                string.Empty,
                [new FindingValue("text", department), new FindingValue("reason", Refusal.ReasonOf(refused))]
            );
            return DepartmentDeclaration.Create(projects[0].Name, year, projects, headline);
        }
    }

    private void ReportMissing(Identity identity, ImmutableArray<Project> projects)
    {
        var isOfSeveral = projects
            .Select(project => project.SupervisingDepartment)
            .Distinct(StringComparer.Ordinal)
            .Skip(1)
            .Any();
        var what = (identity.FiscalYear, identity.Department) switch
        {
            (null, null) => new BilingualText("年度和部门", "the year or the department"),
            (null, _) => new BilingualText("年度", "the year"),
            _ when isOfSeveral => new BilingualText(
                "属于哪一个部门，各项目的主管部门不同",
                "whose declaration it is: its projects have different departments"
            ),
            _ => new BilingualText("部门", "the department"),
        };
        var advice = (identity.FiscalYear, identity.Department) switch
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
        _notes.Report(
            DocumentProblems.MissingIdentity,
            string.Empty,
            [new FindingValue("what", what), new FindingValue("advice", advice)]
        );
    }

    private Finding NothingFound() =>
        new(
            DocumentProblems.NothingFound,
            string.Empty,
            [
                new("paragraphs", _document.Blocks.OfType<ParagraphBlock>().Count()),
                new("tables", _document.Blocks.OfType<TableBlock>().Count()),
            ]
        );
}
