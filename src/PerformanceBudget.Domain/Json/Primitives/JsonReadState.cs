using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;

namespace PerformanceBudget.Domain.Json;

/// <summary>What one reading keeps beside the reader: where it stands, what it found, which words it has seen.</summary>
internal sealed class JsonReadState(ReadingOptions options, Watch watch = default, int length = 0)
    : IDisposable
{
    private const int SharedWordCount = 64;
    private const int SmallestTextBuffer = 1_024;
    private const int UsualElements = 64;
    private const int LongestCanonicalText = 256;
    private const int LongestUnknownName = 500;

    private readonly List<JsonProblem> _problems = [];
    private readonly List<string> _unread = [];
    private readonly List<object?> _elements = new(UsualElements);
    private readonly string?[] _sharedWords = new string?[SharedWordCount];
    private PathStep[] _path = new PathStep[16];
    private int _depth;
    private char[] _text = [];
    private char[]? _canonical;
    private readonly StepCounter _steps = new(watch.CancellationToken);
    private int _valuesLeft = options.MaxValues;

    public ReadingOptions Options => options;

    public IReadOnlyList<JsonProblem> Problems => _problems;

    /// <summary>How many of the problems are errors, so that what they are in is not whole.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>How many values could not be read.</summary>
    public int UnreadCount => _unread.Count;

    public void EnterObject(JsonShape shape) => Push(new PathStep { Shape = shape, Index = -1 });

    public void EnterArray() => Push(new PathStep { Index = -1 });

    public void Leave() => _depth--;

    /// <summary>Says which property of the innermost object is being read.</summary>
    public void StandAt(int member)
    {
        ref var step = ref _path[_depth - 1];
        step.Index = member;
        step.UnknownProperty = null;
    }

    /// <summary>
    /// Says that a property which the innermost object should not have is being passed over. Where its name is longer than any that could
    /// be meant, the object itself is the place.
    /// </summary>
    public void StandAt(string unknownProperty)
    {
        ref var step = ref _path[_depth - 1];
        step.Index = -1;
        step.UnknownProperty = unknownProperty.Length <= LongestUnknownName ? unknownProperty : null;
    }

    /// <summary>Goes on to the next element of the innermost array, and gives its index.</summary>
    public int NextElement() => ++_path[_depth - 1].Index;

    /// <summary>How many elements were kept and not taken yet: those of an inner array stand behind those of the outer ones.</summary>
    public int ElementCount => _elements.Count;

    /// <summary>Keeps an element of the innermost array until it is known how many there are.</summary>
    public void KeepElement(object? element) => _elements.Add(element);

    /// <summary>The elements that were kept since there were so many, which are no longer kept.</summary>
    public ImmutableArray<T> TakeElements<T>(int since)
    {
        var kept = CollectionsMarshal.AsSpan(_elements)[since..];
        var items = new T[kept.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = (T)kept[i]!;
        }

        CollectionsMarshal.SetCount(_elements, since);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Forgets every problem and what was kept, and stands at the root again.</summary>
    public void Restart()
    {
        _problems.Clear();
        _unread.Clear();
        _elements.Clear();
        _depth = 0;
        ErrorCount = 0;
    }

    /// <summary>Counts a value, and says whether it is one of those that may be there.</summary>
    /// <exception cref="OperationCanceledException">Somebody wants the reading to end.</exception>
    public bool TryCountValue()
    {
        _steps.Add();
        return --_valuesLeft >= 0;
    }

    /// <summary>Tells whoever waits how many bytes of the document are read.</summary>
    /// <exception cref="OperationCanceledException">Somebody wants the reading to end.</exception>
    public void Tell(long done)
    {
        watch.Progress?.Report(new(WorkStage.Reading, (int)done, length));
        _steps.Look();
    }

    /// <summary>Room for the text of a value, which lasts until the next one is read.</summary>
    public Span<char> TextBuffer(int length)
    {
        if (_text.Length < length)
        {
            ReturnBuffer();
            _text = ArrayPool<char>.Shared.Rent(Math.Max(length, SmallestTextBuffer));
        }

        return _text;
    }

    /// <summary>Room for any canonical text, in which a value is written again to be compared with what was read.</summary>
    public Span<char> CanonicalBuffer => _canonical ??= new char[LongestCanonicalText];

    public void Dispose() => ReturnBuffer();

    /// <summary>A word as a string: the same object as before, if it was read in the same place of the table.</summary>
    public string Share(ReadOnlySpan<char> word)
    {
        var hash = word.IsEmpty ? 0 : word.Length + word[^1] + word[word.Length / 2];
        ref var shared = ref _sharedWords[hash % SharedWordCount];
        if (shared is null || !word.SequenceEqual(shared))
        {
            shared = word.ToString();
        }

        return shared;
    }

    /// <summary>Reports why a value, or a part of it, could not be read.</summary>
    /// <param name="finding">The reason; its pointer is relative to where the reading stands.</param>
    /// <param name="offset">The byte at which it stands.</param>
    /// <param name="part">The part, as a pointer relative to where the reading stands.</param>
    /// <exception cref="ReadingStoppedException">It is the last problem that is reported.</exception>
    public void ReportUnread(Finding finding, long offset, string part = "")
    {
        _unread.Add(Pointer() + part);
        Report(finding, offset);
    }

    /// <summary>What could not be read of the value at which the reading stands, since there were so many unread values.</summary>
    public UnreadParts UnreadSince(int count) =>
        count == _unread.Count ? default : UnreadSince(count, Pointer().Length);

    private UnreadParts UnreadSince(int count, int root) =>
        new([.. _unread.Skip(count).Select(unread => unread[root..])]);

    /// <summary>Reports a finding whose pointer is relative to where the reading stands.</summary>
    /// <exception cref="ReadingStoppedException">It is the last one that is reported.</exception>
    public void Report(Finding finding, long offset)
    {
        if (finding.Severity != Severity.Error)
        {
            ReportRemark(finding, offset);
            return;
        }

        ReportLast(finding, offset);
        if (ErrorCount == options.MaxProblems)
        {
            var count = new FindingValue(FindingValue.Actual, options.MaxProblems);
            ReportLast(new Finding(DocumentProblems.TooManyProblems, string.Empty, [count]), offset);
            throw new ReadingStoppedException();
        }
    }

    /// <summary>Reports what ended the reading.</summary>
    public void ReportLast(Finding finding, long offset)
    {
        ErrorCount++;
        Add(finding, offset);
    }

    /// <summary>A limit as messages name it.</summary>
    public static FindingValue Limit(int limit) => new("limit", limit);

    /// <summary>The place where the reading stands, as a JSON Pointer.</summary>
    public string Pointer()
    {
        var pointer = new StringBuilder();
        foreach (ref readonly var step in _path.AsSpan(0, _depth))
        {
            if (step.UnknownProperty is { } unknown)
            {
                pointer.Append('/').Append(JsonPointer.Escape(unknown));
            }
            else if (step.Shape is null)
            {
                pointer.Append('/').Append(JsonPointer.Index(step.Index));
            }
            else if (step.Index >= 0)
            {
                pointer.Append('/').Append(step.Shape[step.Index].Value);
            }
        }

        return pointer.ToString();
    }

    // However many there are, the document is read to its end; what is kept is bounded all the same.
    private void ReportRemark(Finding finding, long offset)
    {
        var remarks = _problems.Count - ErrorCount;
        if (remarks < options.MaxProblems)
        {
            Add(finding, offset);
        }
        else if (remarks == options.MaxProblems)
        {
            var count = new FindingValue(FindingValue.Actual, options.MaxProblems);
            Add(new Finding(DocumentProblems.TooManyRemarks, string.Empty, [count]), offset);
        }
    }

    private void Add(Finding finding, long offset) =>
        _problems.Add(new JsonProblem(finding.Under(Pointer()), offset));

    private void ReturnBuffer()
    {
        if (_text.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_text);
            _text = [];
        }
    }

    private void Push(PathStep step)
    {
        if (_depth == _path.Length)
        {
            Array.Resize(ref _path, _path.Length * 2);
        }

        _path[_depth++] = step;
    }

    /// <summary>A step into an object of a shape, to one of its properties; or into an array, to an element.</summary>
    private struct PathStep
    {
        public JsonShape? Shape;
        public string? UnknownProperty;
        public int Index;
    }
}
