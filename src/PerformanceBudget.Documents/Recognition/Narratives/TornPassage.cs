using System.Collections.Immutable;
using System.Text;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>A passage of which further lines may follow.</summary>
internal sealed class TornPassage
{
    private const string EndsOfSentences = "。；：！？;:!?…";
    private const string ClosingMarks = "”’）)》〉】」』〕]\"";
    private const string MarksBehindWords = "。；：！？，、,;:!?…”’）)》〉】」』〕]";

    private readonly List<Passage> _lines = [];
    private readonly List<Passage> _pageNumbers = [];
    private readonly StringBuilder _printed = new();
    private bool _isTitle;

    /// <summary>Adds a line where it continues this passage; where it does not, ends the passage and begins another.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isSameParagraph">Whether it stands in the same paragraph as the line before.</param>
    /// <param name="passages">Where ended passages go.</param>
    public void Add(Passage line, bool isSameParagraph, ImmutableArray<Passage>.Builder passages)
    {
        if (_lines.Count > 0 && !isSameParagraph && !EndsSentence && PageNumber.Is(line.Text))
        {
            _pageNumbers.Add(line);
            return;
        }

        if (_lines.Count > 0 && !IsContinuedBy(line))
        {
            EndTo(passages);
        }

        if (_lines.Count == 0)
        {
            _isTitle = IsTitle(line.Text);
        }

        _ = _printed
            .Append(isSameParagraph && _lines.Count > 0 ? "\n" : string.Empty)
            .Append(line.Excerpt.Text);
        _lines.Add(line);
    }

    /// <summary>Ends the passage.</summary>
    public void EndTo(ImmutableArray<Passage>.Builder passages)
    {
        if (_lines.Count == 1)
        {
            passages.Add(_lines[0]);
        }
        else if (_lines.Count > 1)
        {
            passages.Add(Join());
        }

        // A page number within a passage comes behind it.
        passages.AddRange(_pageNumbers);
        _pageNumbers.Clear();
        _lines.Clear();
        _ = _printed.Clear();
    }

    private bool EndsSentence =>
        EndsOfSentences.Contains(_lines[^1].Text[^1], StringComparison.Ordinal)
        || ClosingMarks.Contains(_lines[^1].Text[^1], StringComparison.Ordinal);

    private bool IsContinuedBy(Passage next) =>
        next.ListLevel is null
        && !_isTitle
        && !IsTitle(next.Text)
        && (
            MarksBehindWords.Contains(next.Text[0], StringComparison.Ordinal)
            || (
                !EndsSentence
                && !ItemNumber.TryScan(next.Text, out _)
                && !ItemNumber.TryScanLost(next.Text, out _)
            )
        );

    private static bool IsTitle(string text) =>
        StatementTitles.TryReadTitle(text, out _) || StatementTitles.TryReadSection(text, out _, out _);

    private Passage Join()
    {
        var text = string.Concat(_lines.Select(static line => line.Text));
        var places = ImmutableArray.CreateBuilder<SourcePlace>();
        var repairs = TextRepairs.Joined;
        foreach (var excerpt in _lines.Select(static line => line.Excerpt))
        {
            repairs |= excerpt.Repairs;
            foreach (var place in excerpt.Places)
            {
                if (places.Count == 0 || places[^1] != place)
                {
                    places.Add(place);
                }
            }
        }

        return _lines[0] with
        {
            Text = text,
            Excerpt = new Excerpt(_printed.ToString(), places.DrainToImmutable(), repairs),
        };
    }
}
