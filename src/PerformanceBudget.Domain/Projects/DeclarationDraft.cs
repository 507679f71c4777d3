using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The root object of a document, as far as it has been read.</summary>
/// <remarks>It outlives a syntax error in the middle, so that the projects before it are not lost.</remarks>
internal sealed class DeclarationDraft : IJsonDraft
{
    public const string SchemaId = "urn:performance-budget:declaration:1.0";
    public const string Currency = "CNY";

    private const int SchemaMember = 0;
    private const int CurrencyMember = 1;
    private const int FiscalYearMember = 2;
    private const int DepartmentMember = 3;
    private const int HeadlineMember = 4;
    private const int ProjectsMember = 5;

    private static readonly JsonShape Shape = new(
        "$schema!",
        "currency!",
        "fiscalYear!",
        "department!",
        "headline",
        "projects!"
    );

    private static readonly JsonShape SchemaIds = new(SchemaId);
    private static readonly JsonShape Currencies = new(Currency);

    private readonly ImmutableArray<Project>.Builder _projects = ImmutableArray.CreateBuilder<Project>();
    private readonly ImmutableArray<int>.Builder _positions = ImmutableArray.CreateBuilder<int>();
    private bool _isForeign;
    private int? _fiscalYear;
    private string? _department;
    private Headline? _headline;

    /// <summary>For each project that could be read, its index in the document.</summary>
    public ImmutableArray<int> Positions => _positions.ToImmutable();

    public void Read(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return;
        }

        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case SchemaMember:
                    _isForeign |= input.ReadToken(SchemaIds) < 0;
                    break;
                case CurrencyMember:
                    _isForeign |= input.ReadToken(Currencies) < 0;
                    break;
                case FiscalYearMember:
                    _fiscalYear = input.ReadInt32();
                    break;
                case DepartmentMember:
                    _department = input.ReadSharedString();
                    break;
                case HeadlineMember:
                    _headline = HeadlineJsonConverter.Instance.ReadModel(ref input);
                    break;
                case ProjectsMember:
                    ReadProjects(ref input);
                    break;
            }
        }

        input.CheckInvariants(Candidate());
    }

    /// <summary>
    /// The declaration of what could be read: without the headline and the projects that could not. Null where year or
    /// department are missing or wrong, and where version or currency are others, since then nothing is known to mean what it
    /// means here.
    /// </summary>
    public DepartmentDeclaration? Build()
    {
        if (_isForeign || _fiscalYear is null || _department is null)
        {
            return null;
        }

        DropRepeatedProjects();
        return Candidate().TryCheck(out var declaration) ? declaration : null;
    }

    public static void Write(Utf8JsonWriter writer, DepartmentDeclaration declaration)
    {
        writer.WriteStartObject();
        writer.WriteString(Shape[SchemaMember], SchemaIds[0]);
        writer.WriteString(Shape[CurrencyMember], Currencies[0]);
        writer.WriteNumber(Shape[FiscalYearMember], declaration.FiscalYear);
        writer.WriteText(Shape[DepartmentMember], declaration.Department);
        writer.WriteModel(Shape[HeadlineMember], declaration.Headline, HeadlineJsonConverter.Instance);
        writer.WriteStartArray(Shape[ProjectsMember]);
        foreach (var project in declaration.Projects)
        {
            ProjectJsonConverter.Instance.WriteModel(writer, project);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void ReadProjects(ref JsonInput input)
    {
        if (!input.TryBeginArray())
        {
            return;
        }

        while (input.NextElement(out var index))
        {
            if (input.TryReadElement(ProjectJsonConverter.Instance, out var project))
            {
                _projects.Add(project);
                _positions.Add(index);
            }
        }
    }

    /// <summary>The declaration, with stand-ins for year and department where they were already reported.</summary>
    private DepartmentDeclaration Candidate() =>
        new()
        {
            FiscalYear = _fiscalYear ?? DepartmentDeclaration.MinFiscalYear,
            Department = _department ?? "-",
            Headline = _headline,
            Projects = _projects.ToImmutable(),
        };

    private void DropRepeatedProjects()
    {
        var seen = new HashSet<ProjectIdentity>();
        for (var i = 0; i < _projects.Count; )
        {
            if (seen.Add(ProjectIdentity.Of(_projects[i])))
            {
                i++;
            }
            else
            {
                _projects.RemoveAt(i);
                _positions.RemoveAt(i);
            }
        }
    }
}
