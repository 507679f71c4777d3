using System.Globalization;
using System.Text;

namespace PerformanceBudget.Domain.Json;

/// <summary>What one reading keeps beside the reader: where it stands, what it found, which words it has seen.</summary>
internal sealed class JsonReadState(ReadingOptions options)
{
    private const int SharedWordCount = 32;

    private readonly List<JsonProblem> _problems = [];
    private readonly string?[] _sharedWords = new string?[SharedWordCount];
    private PathStep[] _path = new PathStep[16];
    private int _depth;
    private int _valuesLeft = options.MaxValues;

    public ReadingOptions Options => options;

    public IReadOnlyList<JsonProblem> Problems => _problems;

    public int ProblemCount => _problems.Count;

    public void EnterObject() => Push(new PathStep { Index = -1 });

    public void EnterArray() => Push(new PathStep { Index = 0 });

    public void Leave() => _depth--;

    /// <summary>Says which property of the innermost object is being read.</summary>
    public void StandAt(string? property) => _path[_depth - 1].Property = property;

    /// <summary>Goes on to the next element of the innermost array.</summary>
    public void NextElement() => _path[_depth - 1].Index++;

    /// <summary>Counts the value that the reading stands at.</summary>
    /// <exception cref="ReadingStoppedException">It is one too many.</exception>
    public void CountValue(long offset)
    {
        if (--_valuesLeft < 0)
        {
            ReportLast(
                new Finding(ReadingProblems.TooManyValues, string.Empty, [Limit(options.MaxValues)]),
                offset
            );
            throw new ReadingStoppedException();
        }
    }

    /// <summary>A word that was read before in this place of the table, or null.</summary>
    public ref string? SharedWord(int hash) => ref _sharedWords[hash & (SharedWordCount - 1)];

    /// <summary>Reports a finding whose pointer is relative to where the reading stands.</summary>
    /// <exception cref="ReadingStoppedException">It is the last one that is reported.</exception>
    public void Report(Finding finding, long offset)
    {
        ReportLast(finding, offset);
        if (_problems.Count == options.MaxProblems)
        {
            var count = new FindingValue(FindingValue.Actual, options.MaxProblems);
            ReportLast(new Finding(ReadingProblems.TooManyProblems, string.Empty, [count]), offset);
            throw new ReadingStoppedException();
        }
    }

    /// <summary>Reports what ended the reading.</summary>
    public void ReportLast(Finding finding, long offset) =>
        _problems.Add(new JsonProblem(finding.Under(Pointer()), offset));

    /// <summary>A limit as messages name it.</summary>
    public static FindingValue Limit(int limit) => new("limit", limit);

    /// <summary>The place where the reading stands, as a JSON Pointer.</summary>
    public string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (ref readonly var step in _path.AsSpan(0, _depth))
        {
            if (step.Index >= 0)
            {
                pointer.Append('/').Append(step.Index.ToString(CultureInfo.InvariantCulture));
            }
            else if (step.Property is not null)
            {
                pointer.Append('/').Append(JsonPointer.Escape(step.Property));
            }
        }

        return pointer.ToString();
    }

    private void Push(PathStep step)
    {
        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, _path.Length * 2);
        }

        _path[_depth++] = step;
    }

    private struct PathStep
    {
        public string? Property;
        public int Index;
    }
}
