using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Understands a document: its forms, its statements, and which belongs to which.</summary>
internal sealed class DocumentRecogniser
{
    private readonly SourceDocument _document;
    private readonly DocumentOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly SourceNotes _notes = new();
    private readonly List<(int Position, FormDraft Form)> _forms = [];
    private readonly List<StatementPassages> _statements = [];
    private readonly List<Passage> _others = [];

    private DocumentRecogniser(
        SourceDocument document,
        DocumentOptions options,
        CancellationToken cancellationToken
    )
    {
        _cancellationToken = cancellationToken;
        _document = document;
        _options = options;
    }

    /// <summary>Understands a document.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ReadDeclaration Recognise(
        SourceDocument document,
        DocumentOptions options,
        CancellationToken cancellationToken
    )
    {
        var recogniser = new DocumentRecogniser(document, options, cancellationToken);
        recogniser.FindParts();
        return recogniser.Build();
    }

    private void FindParts()
    {
        var blocks = SheetProse.Separate(_document.Blocks);
        var regions = FormRegions.Find(blocks);
        foreach (var region in regions.Regions)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var forms = region.IsTorn
                ? TornFormReader.Read(region.Rows.Rows)
                : GridFormReader.Read(region.Rows.Rows);
            if (!region.IsTorn)
            {
                FormHeading.Find(blocks, region.Position, regions).GiveTo(forms);
            }

            foreach (var form in forms)
            {
                form.IsInferred = region.Trust == GridTrust.Inferred;
                _forms.Add((region.Position, form));
            }
        }

        foreach (var excerpt in regions.Nameless)
        {
            _notes.LeaveOut(excerpt);
            _notes.Report(DocumentProblems.NoProject, string.Empty, excerpt);
        }

        foreach (var excerpt in regions.Rests)
        {
            _notes.LeaveOut(excerpt);
            _notes.Report(DocumentProblems.LeftOver, string.Empty, excerpt);
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

        return Declare(identity, headline, BuildProjects(identity.FiscalYear));
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

    private List<(Project Project, SourceNotes Notes)> BuildProjects(int? fiscalYear)
    {
        var projects = new List<(Project, SourceNotes)>();
        foreach (var (form, statement) in ProjectPairing.Pair(_forms, _statements))
        {
            _cancellationToken.ThrowIfCancellationRequested();
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

            foreach (var table in statement?.Tables ?? [])
            {
                notes.LeaveOut(table);
                notes.Report(DocumentProblems.LeftOver, string.Empty, table);
            }

            projects.Add((project, notes));
        }

        return projects;
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

    private void ReportRepeated(SourceNotes notes)
    {
        var excerpt = notes.Excerpts[string.Empty];
        _notes.LeaveOut(excerpt);
        _notes.Report(
            DocumentProblems.Refused,
            "/projects",
            excerpt,
            values: new FindingValue(
                "reason",
                new BilingualText(
                    "实施单位、名称和编码相同的项目已经出现过。",
                    "there is a project of that unit, name and code already."
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

    private ReadDeclaration Declare(
        Identity identity,
        Headline? headline,
        List<(Project Project, SourceNotes Notes)> built
    )
    {
        if (built.Count == 0)
        {
            return ReadDeclaration.OfNothing(
                _document,
                _notes.Findings.Any(placed => placed.Finding.Severity == Severity.Error)
                    ? null
                    : NothingFound(),
                _notes
            );
        }

        identity.ReportMissing(built.ConvertAll(part => part.Project), _notes);

        // What nothing says is stood in for, so that the projects are reviewed; the declaration itself is not given out.
        var first = built[0].Project;
        var department = identity.Department ?? first.ImplementingUnit ?? first.Name;
        var year =
            identity.FiscalYear
            ?? built
                .Select(part => part.Project.Period?.FirstDay.Year)
                .FirstOrDefault(begun => begun is { } known && FiscalYears.Include(known))
            ?? DepartmentDeclaration.MaxFiscalYear;
        var declaration = DepartmentDeclaration.Create(
            department,
            year,
            WithoutRepeated(department, built),
            headline
        );
        var read = AsSelection(declaration);
        _notes.ReportIllegible();
        return new ReadDeclaration(_document, read, identity, _notes);
    }

    private ImmutableArray<Project> WithoutRepeated(
        string department,
        List<(Project Project, SourceNotes Notes)> built
    )
    {
        var repeated = DepartmentDeclaration
            .FindRepeated(department, [.. built.Select(part => part.Project)])
            .ToHashSet();
        var projects = ImmutableArray.CreateBuilder<Project>(built.Count);
        for (var i = 0; i < built.Count; i++)
        {
            var (project, notes) = built[i];
            if (repeated.Contains(i))
            {
                ReportRepeated(notes);
                continue;
            }

            _notes.Take(notes, $"/projects/{projects.Count}");
            projects.Add(project);
        }

        return projects.ToImmutable();
    }

    /// <summary>The declaration as a selection, where its headline counts at least twice as many projects.</summary>
    private DepartmentDeclaration AsSelection(DepartmentDeclaration declaration)
    {
        if (declaration.Headline?.ProjectCount is not { } count || declaration.Projects.Length > count / 2)
        {
            return declaration;
        }

        _notes.Report(
            DocumentProblems.Selection,
            "/headline",
            [new FindingValue("count", count), new FindingValue("actual", declaration.Projects.Length)]
        );
        return declaration.WithSelection(true);
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
