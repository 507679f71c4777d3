using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>The values by which an acceptance knows its finding again.</summary>
/// <remarks>
/// <para>
/// All values of a finding but those that are wording: what kind of problem it is follows from code, place and figures, and a
/// better sentence should not end an acceptance.
/// </para>
/// <para>
/// They are compared without regard to order, 14.40万元 + 10.56万元 as 10.56万元 + 14.40万元, so that lines that were reordered
/// are still the same lines.
/// </para>
/// </remarks>
internal static class DisagreeingValues
{
    private static readonly string[] Wording = ["problem", "remark", "subject", "reference"];
    private static readonly char[] Separators = [' ', '、', ';', '“', '”', '‘', '’'];

    /// <summary>The values of a finding that are not wording, as text.</summary>
    public static ImmutableArray<FindingValue> Of(Finding finding) =>
        [
            .. finding
                .Values.Where(value => !IsWording(value))
                .Select(value => new FindingValue(value.Name, value.ToString())),
        ];

    /// <summary>A text that is the same for the same figures and names.</summary>
    public static string KeyOf(ImmutableArray<FindingValue> values) => string.Join('\0', Pieces(values));

    /// <summary>Whether both are the same figures and names.</summary>
    public static bool AreSame(ImmutableArray<FindingValue> left, ImmutableArray<FindingValue> right) =>
        Pieces(left).SequenceEqual(Pieces(right), StringComparer.Ordinal);

    private static IEnumerable<string> Pieces(ImmutableArray<FindingValue> values) =>
        values
            .Where(value => !IsWording(value))
            .SelectMany(value => value.ToString().Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            .Order(StringComparer.Ordinal);

    private static bool IsWording(FindingValue value) => Wording.Contains(value.Name, StringComparer.Ordinal);
}
