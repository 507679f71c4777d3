using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The root object of a document, as far as it has been read.</summary>
/// <remarks>It outlives a syntax error in the middle, so that the projects before it are not lost.</remarks>
internal sealed class DeclarationDraft : IJsonDraft
{
    public const string FormatName = "performance-budget-declaration";
    public const string Version = "1.0";
    public const string Currency = "CNY";

    private static readonly DocumentFormat Format = new(FormatName, Version);
    private static readonly JsonShape Currencies = new(Currency);

    private static JsonForm<DeclarationDraft> Form { get; } =
        new JsonForm<DeclarationDraft>()
            .Head(Format)
            .Constant("currency!", Currencies, d => d._isForeign = true)
            .Count("fiscalYear!", d => d._fiscalYear, (d, v) => d._fiscalYear = v)
            .Word("department!", d => d._department, (d, v) => d._department = v)
            .Flag("selection", d => d._isSelection, (d, v) => d._isSelection = v)
            .Row(
                "headline",
                (ref input, d) =>
                    d._headline = input.TryRead(Headline.Form, out var headline) ? headline : null,
                (writer, name, d) => d.WriteHeadline(writer, name)
            )
            .Row(
                "projects!",
                (ref input, d) => d.ReadProjects(ref input),
                (writer, name, d) => d.WriteProjects(writer, name)
            );

    private readonly ImmutableArray<Project>.Builder _projects = ImmutableArray.CreateBuilder<Project>();
    private readonly ImmutableArray<int>.Builder _positions = ImmutableArray.CreateBuilder<int>();
    private readonly List<(int Position, Project Project)> _identified = [];
    private List<(int Position, Project Project, int First)>? _repeated;
    private bool _isForeign;
    private int? _fiscalYear;
    private string? _department;
    private bool _isSelection;
    private Headline? _headline;

    public DeclarationDraft() { }

    private DeclarationDraft(DepartmentDeclaration declaration)
    {
        _fiscalYear = declaration.FiscalYear;
        _department = declaration.Department;
        _isSelection = declaration.IsSelection;
        _headline = declaration.Headline;
        _projects.AddRange(declaration.Projects);
    }

    /// <summary>For each project that could be read, its index in the document.</summary>
    public ImmutableArray<int> Positions => _positions.ToImmutable();

    public ContentKind Kind => ContentKind.Declaration;

    // Asked for when the document has been read, as far as it can be.
    private List<(int Position, Project Project, int First)> Repeated =>
        _repeated ??= [.. ProjectIdentity.FindRepeated(_identified, _department)];

    public void Discard() => _isForeign = true;

    public void Read(ref JsonInput input)
    {
        Format.Require(ref input);
        if (Form.TryFill(ref input, this, out var members))
        {
            input.CheckInvariants(Candidate(), in members);
            var broken = new BrokenInvariants();
            ProjectIdentity.AddRepeated(ref broken, Repeated, _department);
            input.Report(in broken);
        }
    }

    /// <summary>
    /// The declaration of what could be read: without the headline and the projects that could not. Null where year or
    /// department are missing or wrong, and where format, version or currency are others, since then nothing is known to mean
    /// what it means here.
    /// </summary>
    public DepartmentDeclaration? Build()
    {
        if (_isForeign || _fiscalYear is null || _department is null)
        {
            return null;
        }

        RemoveRepeated();
        var candidate = Candidate() with { Projects = _projects.ToImmutable() };
        return candidate.TryCheck(out var declaration) ? declaration : null;
    }

    private void RemoveRepeated()
    {
        if (Repeated.Count > 0)
        {
            var repeated = Repeated.Select(static one => one.Position).ToHashSet();
            Project[] kept = [.. _projects.Where((_, i) => !repeated.Contains(_positions[i]))];
            _projects.Clear();
            _projects.AddRange(kept);
            _positions.RemoveAll(repeated.Contains);
        }
    }

    public static void Write(Utf8JsonWriter writer, DepartmentDeclaration declaration) =>
        Form.WriteModel(writer, new DeclarationDraft(declaration));

    private void ReadProjects(ref JsonInput input)
    {
        if (!input.TryBeginArray())
        {
            return;
        }

        while (input.NextElement(out var index))
        {
            var unreadBefore = input.State.UnreadCount;
            if (input.TryRead(Project.Form, out var project))
            {
                _projects.Add(project);
                _positions.Add(index);
            }

            if (input.State.UnreadSince(unreadBefore).Know(ProjectIdentity.Parts))
            {
                _identified.Add((index, project!));
            }

            input.Tell();
        }
    }

    private void WriteHeadline(Utf8JsonWriter writer, JsonEncodedText name)
    {
        if (_headline is not null)
        {
            writer.WritePropertyName(name);
            Headline.Form.WriteModel(writer, _headline);
        }
    }

    private void WriteProjects(Utf8JsonWriter writer, JsonEncodedText name)
    {
        writer.WriteStartArray(name);
        foreach (var project in _projects)
        {
            Project.Form.WriteModel(writer, project);
        }

        writer.WriteEndArray();
    }

    /// <summary>What was read of the declaration, without its projects.</summary>
    private DepartmentDeclaration Candidate() =>
        new()
        {
            FiscalYear = _fiscalYear.GetValueOrDefault(),
            Department = _department!,
            IsSelection = _isSelection,
            Headline = _headline,
        };
}
