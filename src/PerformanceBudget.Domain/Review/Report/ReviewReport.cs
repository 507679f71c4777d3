using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Review;

/// <summary>Everything that review has to say about a declaration.</summary>
/// <remarks>
/// <para>
/// Findings are ordered: those about the declaration as a whole first, then project by project in the order of the document,
/// by code within each. The same declaration and the same options give the same report, always.
/// </para>
/// <para>
/// A report says what it rests on: the version of the rules, the options, and a hash of both and of the declaration, so that
/// whoever has them can make the same report again. The JSON form of the audit writes it.
/// </para>
/// </remarks>
[JsonConverter(typeof(ReviewReportJsonConverter))]
public sealed class ReviewReport
{
    private readonly ReviewInput _input;

    internal ReviewReport(ImmutableArray<Finding> findings, ReviewInput input, ReviewOptions options)
    {
        _input = input;
        Findings = findings;
        Options = options;
        Counts = FindingCounts.Of(findings);
    }

    /// <summary>The report about a document of which so little could be read that there was nothing to review.</summary>
    internal static ReviewReport OfNothing(ReviewOptions options) => new([], ReviewInput.Nothing, options);

    /// <summary>The findings, in order, those that were accepted among them.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>How many findings there are.</summary>
    public FindingCounts Counts { get; }

    /// <summary>What was looked for, and how.</summary>
    public ReviewOptions Options { get; }

    /// <summary>The version of the rules, <see cref="RuleCatalogue.Version"/>.</summary>
    public string RuleSetVersion { get; } = RuleCatalogue.Version;

    /// <summary>
    /// Whether the declaration is acceptable: it has no error that nobody has accepted. Warnings never make it otherwise.
    /// </summary>
    public bool IsAcceptable => Counts.Errors == 0;

    /// <summary>The number of findings of a severity that nobody has accepted.</summary>
    /// <exception cref="ArgumentException"><paramref name="severity"/> is undefined.</exception>
    public int Count(Severity severity) => Counts[Guard.Against.EnumOutOfRange(severity)];

    /// <summary>The number of findings of each code that has any, in the order of the codes.</summary>
    public ImmutableArray<KeyValuePair<FindingCode, FindingCounts>> CountByCode() =>
        FindingGroups.CountByCode(Findings);

    /// <summary>
    /// The findings about the declaration as a whole, and then those about each project, in the order of the document; of
    /// what has none there is nothing.
    /// </summary>
    public ImmutableArray<ProjectFindings> ByProject() => FindingGroups.ByProject(Findings, NameOf);

    /// <summary>
    /// The SHA-256 hash of what was reviewed: the declaration in its canonical JSON, on one line that ends in a line feed, and
    /// behind it, where there is one, that of the year before in the same way.
    /// </summary>
    /// <returns>
    /// <c>sha256:</c> and 64 hexadecimal digits; null where the document could not be read as a whole, so that it has no
    /// canonical form.
    /// </returns>
    /// <remarks>It is computed anew each time it is asked for: review itself does not pay for it.</remarks>
    public string? ComputeInputHash()
    {
        if (!_input.IsWhole)
        {
            return null;
        }

        var output = new ArrayBufferWriter<byte>();
        WriteLine(output, _input.Declaration!);
        if (_input.Previous is not null)
        {
            WriteLine(output, _input.Previous);
        }

        return Sha256Text.Of(output.WrittenSpan);
    }

    /// <summary>Accepts a finding of this report, for <see cref="ReviewOptions.WithAcceptances"/>.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="reason">Why it can be accepted.</param>
    /// <param name="role">The role of the person who accepts it, as in 预算审核岗.</param>
    /// <param name="until">The last day on which it holds.</param>
    /// <exception cref="ArgumentException">The finding is none of this report.</exception>
    /// <exception cref="InvariantException">
    /// PB1101 to PB1103: reason or role is blank, malformed or too long.
    /// </exception>
    public Acceptance Accept(Finding finding, string reason, string role, DateOnly until)
    {
        Guard.Against.Null(finding);
        Guard.Against.InvalidInput(finding, nameof(finding), one => Findings.Contains(one));
        var project = JsonPointer.ProjectOf(finding.Pointer) is { } position
            ? _input.ProjectAt(position)
            : null;
        return new Acceptance
        {
            Code = finding.Code,
            Place = new PlaceNames(_input).Of(finding.Pointer),
            ImplementingUnit = project?.ImplementingUnit,
            ProjectCode = project?.Code,
            Values = DisagreeingValues.Of(finding),
            Reason = Guard.Against.Null(reason),
            Role = Guard.Against.Null(role),
            Until = until,
        }.Checked();
    }

    /// <summary>How many findings there are, for logs and debuggers.</summary>
    public override string ToString() => Counts.ToString();

    /// <summary>The name of the project at an index of the document, where it could be read.</summary>
    internal string? NameOf(int position) => _input.ProjectAt(position)?.Name;

    private static void WriteLine(ArrayBufferWriter<byte> output, DepartmentDeclaration declaration)
    {
        using (var writer = new Utf8JsonWriter(output, JsonWriting.Compact))
        {
            DeclarationDraft.Write(writer, declaration);
        }

        output.Write("\n"u8);
    }

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(ReviewReport));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(ReviewReport));
}
