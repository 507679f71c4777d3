using System.Collections.Immutable;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>
/// Keeps, while a document is recognised, where each datum stands, what is doubtful, and what was not used.
/// </summary>
internal sealed class SourceNotes
{
    private readonly Dictionary<string, Excerpt> _excerpts = new(StringComparer.Ordinal);
    private readonly List<PlacedFinding> _findings = [];
    private readonly List<Excerpt> _unread = [];

    /// <summary>Where each datum stands, by JSON Pointer.</summary>
    public IReadOnlyDictionary<string, Excerpt> Excerpts => _excerpts;

    public ImmutableArray<PlacedFinding> Findings => [.. _findings];

    public ImmutableArray<Excerpt> Unread => [.. _unread];

    /// <summary>Notes where a datum stands.</summary>
    public void Place(string pointer, Excerpt excerpt) => _excerpts[pointer] = excerpt;

    /// <summary>Notes a finding about a datum. A value <c>text</c> is the text as printed.</summary>
    public void Report(
        FindingDefinition definition,
        string pointer,
        Excerpt excerpt,
        Severity? severity = null,
        params ReadOnlySpan<FindingValue> values
    ) =>
        _findings.Add(
            new PlacedFinding(
                new Finding(
                    definition,
                    pointer,
                    [new FindingValue("text", excerpt.Text), .. values],
                    severity: severity
                ),
                excerpt.Places[0]
            )
        );

    /// <summary>Reports each datum that is hard to read where it is printed, whatever was made of it.</summary>
    public void ReportIllegible()
    {
        string[] pointers = [.. _excerpts.Keys.Order(StringComparer.Ordinal)];
        for (var i = 0; i < pointers.Length; i++)
        {
            var hasParts =
                i + 1 < pointers.Length
                && pointers[i + 1].StartsWith(pointers[i] + "/", StringComparison.Ordinal);
            if (!hasParts && WhyIllegible(_excerpts[pointers[i]]) is { } reason)
            {
                Report(
                    DocumentProblems.Torn,
                    pointers[i],
                    _excerpts[pointers[i]],
                    values: new FindingValue("reason", reason)
                );
            }
        }
    }

    private static BilingualText? WhyIllegible(Excerpt excerpt) =>
        excerpt.Text.Contains('\uFFFD', StringComparison.Ordinal)
            ? new BilingualText("有的字无法识别", "some of its letters cannot be read")
        : excerpt.Repairs.HasFlag(TextRepairs.Overprinted)
            ? new BilingualText("原文该处文字重叠", "texts are printed over one another there")
        : null;

    /// <summary>Notes a finding that has no place in the document.</summary>
    public void Report(
        FindingDefinition definition,
        string pointer,
        params ReadOnlySpan<FindingValue> values
    ) => _findings.Add(new PlacedFinding(new Finding(definition, pointer, [.. values])));

    /// <summary>Takes over the notes on a part.</summary>
    public void Take(SourceNotes part, string pointer)
    {
        foreach (var (place, excerpt) in part._excerpts)
        {
            _excerpts[pointer + place] = excerpt;
        }

        _findings.AddRange(
            part._findings.Select(placed =>
                placed with
                {
                    Finding = new Finding(
                        placed.Finding.Definition,
                        pointer + placed.Finding.Pointer,
                        placed.Finding.Values,
                        severity: placed.Finding.Severity
                    ),
                }
            )
        );
        _unread.AddRange(part._unread);
    }

    /// <summary>Notes a piece of the document that became no datum.</summary>
    public void LeaveOut(Excerpt excerpt) => _unread.Add(excerpt);
}
