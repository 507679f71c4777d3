using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>All projects that one department declares for one fiscal year (部门预算绩效目标编报).</summary>
/// <remarks>
/// <para>
/// The fiscal year lies between <see cref="MinFiscalYear"/> and <see cref="MaxFiscalYear"/>; the department is named; no two
/// projects share implementing unit (the department where none is named), name and code, compared without regard to blanks, quotation marks
/// and width. Immutable; <c>With…</c> gives a checked copy. Equality is by all
/// parts, so that a round trip can be asserted.
/// </para>
/// <para>JSON: the root of a document; see the page on the JSON form.</para>
/// </remarks>
[JsonConverter(typeof(DepartmentDeclarationJsonConverter))]
public sealed record DepartmentDeclaration : IInvariant
{
    /// <summary>The first fiscal year that can be declared.</summary>
    public const int MinFiscalYear = 1949;

    /// <summary>The last fiscal year that can be declared.</summary>
    public const int MaxFiscalYear = 2999;

    private readonly ValueList<Project> _projects = ImmutableArray<Project>.Empty;

    internal DepartmentDeclaration() { }

    /// <summary>A declaration.</summary>
    /// <param name="department">The department, by its full name.</param>
    /// <param name="fiscalYear">The year whose budget it is.</param>
    /// <param name="projects">The projects, in the order of the document.</param>
    /// <param name="headline">The totals that the document states about itself.</param>
    /// <exception cref="ArgumentException"><paramref name="department"/> or a project is null.</exception>
    /// <exception cref="InvariantException">
    /// PB1101 to PB1103: the department; PB1111: a project is declared twice; PB1112: the year is out of range.
    /// </exception>
    public static DepartmentDeclaration Create(
        string department,
        int fiscalYear,
        ImmutableArray<Project> projects,
        Headline? headline = null
    ) =>
        new DepartmentDeclaration
        {
            Department = Guard.Against.Null(department),
            FiscalYear = fiscalYear,
            Projects = projects.OrEmpty(),
            Headline = headline,
        }.Checked();

    /// <summary>The year whose budget it is.</summary>
    public int FiscalYear { get; internal init; }

    /// <summary>The department, by its full name.</summary>
    public string Department { get; internal init; } = null!;

    /// <summary>
    /// Whether the document publishes only some of the projects that its headline counts, so that there is nothing to compare the
    /// headline with. False unless said.
    /// </summary>
    public bool IsSelection { get; internal init; }

    /// <summary>The totals that the document states about itself; null where it states none.</summary>
    public Headline? Headline { get; internal init; }

    /// <summary>The projects, in the order of the document.</summary>
    public ImmutableArray<Project> Projects
    {
        get => _projects;
        internal init => _projects = value;
    }

    /// <summary>Finds the projects that are declared a second time, which no declaration can have (PB1111).</summary>
    /// <param name="department">The department, which stands for the unit of projects that name none.</param>
    /// <param name="projects">The projects.</param>
    /// <returns>Their positions, from 0, in order; those of their first declaration are not among them.</returns>
    /// <exception cref="ArgumentException"><paramref name="department"/> or a project is null.</exception>
    public static ImmutableArray<int> FindRepeated(string department, ImmutableArray<Project> projects) =>
        [
            .. ProjectIdentity
                .FindRepeated(
                    projects.OrEmpty().Select((project, position) => (position, Guard.Against.Null(project))),
                    Guard.Against.Null(department)
                )
                .Select(repeated => repeated.Position),
        ];

    /// <summary>The same declaration of other projects.</summary>
    /// <exception cref="ArgumentException">A project is null.</exception>
    /// <exception cref="InvariantException">PB1111: a project is declared twice.</exception>
    public DepartmentDeclaration WithProjects(ImmutableArray<Project> projects) =>
        (this with { Projects = projects.OrEmpty() }).Checked();

    /// <summary>The same declaration as a selection of the department's projects, or as all of them.</summary>
    public DepartmentDeclaration WithSelection(bool isSelection) => this with { IsSelection = isSelection };

    /// <summary>The same declaration with another headline, or without one.</summary>
    public DepartmentDeclaration WithHeadline(Headline? headline) => this with { Headline = headline };

    /// <summary>The same declaration of another department.</summary>
    /// <exception cref="InvariantException">PB1101 to PB1103.</exception>
    public DepartmentDeclaration WithDepartment(string department) =>
        (this with { Department = Guard.Against.Null(department) }).Checked();

    /// <summary>The same declaration for another year.</summary>
    /// <exception cref="InvariantException">PB1112.</exception>
    public DepartmentDeclaration WithFiscalYear(int fiscalYear) =>
        (this with { FiscalYear = fiscalYear }).Checked();

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckName(Department, "/department");
        broken.CheckFiscalYear(FiscalYear, "/fiscalYear");
        var repeated = ProjectIdentity.FindRepeated(
            Projects.Select((project, position) => (position, project)),
            Department
        );
        ProjectIdentity.AddRepeated(ref broken, repeated, Department);
    }

    /// <summary>Year and department, for logs and debuggers.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{FiscalYear} {Department} ({Projects.Length})");

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(DepartmentDeclaration));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(DepartmentDeclaration));
}
