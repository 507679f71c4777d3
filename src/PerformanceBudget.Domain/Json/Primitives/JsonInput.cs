using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>A JSON reader that goes on after a problem and remembers it.</summary>
/// <remarks>
/// Every <c>Read…</c> method starts at the first token of a value and ends at its last one, whether or not the value was
/// what it should be. A value that could not be read was reported; what is returned for it then means nothing.
/// </remarks>
internal ref partial struct JsonInput(Utf8JsonReader reader, JsonReadState state)
{
    private const int SmallestArray = 4;

    private Utf8JsonReader _reader = reader;

    public readonly Utf8JsonReader Reader => _reader;

    public readonly JsonReadState State => state;

    public readonly bool IsSound(in JsonMembers members) => state.ProblemCount == members.ProblemsBefore;

    /// <summary>Moves to the first token of the document.</summary>
    public void Start() => _reader.Read();

    /// <summary>Makes sure that nothing follows the document.</summary>
    /// <exception cref="JsonException">Something does.</exception>
    public void End() => _reader.Read();

    /// <summary>Enters an object, if there is one here.</summary>
    public bool TryBeginObject(JsonShape shape, out JsonMembers members)
    {
        members = new JsonMembers(shape, state.ProblemCount);
        if (!Expect(JsonTokenType.StartObject))
        {
            return false;
        }

        state.EnterObject(shape);
        return true;
    }

    /// <summary>Moves to the value of the next known property, or to the end of the object.</summary>
    public bool NextMember(ref JsonMembers members, out int member)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            member = members.Shape.Find(in _reader, members.Expected);
            if (member < 0)
            {
                SkipMember(ReadingProblems.UnknownProperty);
                continue;
            }

            if (!members.TryMark(member))
            {
                SkipMember(ReadingProblems.DuplicateProperty);
                continue;
            }

            state.StandAt(member);
            _reader.Read();
            CountValue();
            return true;
        }

        member = -1;
        state.Leave();
        CheckMembers(in members, members.Shape.Required, optional: ulong.MaxValue);
        return false;
    }

    /// <summary>Reads an array whose elements are all of one kind; elements that cannot be read are left out.</summary>
    public ImmutableArray<T> ReadArray<T>(ModelJsonConverter<T> converter)
        where T : notnull
    {
        if (!TryBeginArray())
        {
            return [];
        }

        T[] items = [];
        var count = 0;
        while (NextElement(out _))
        {
            if (TryReadElement(converter, out var item))
            {
                if (count == items.Length)
                {
                    Array.Resize(ref items, Math.Max(SmallestArray, 2 * count));
                }

                items[count++] = item;
            }
        }

        Array.Resize(ref items, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Enters an array, if there is one here.</summary>
    public bool TryBeginArray()
    {
        if (!Expect(JsonTokenType.StartArray))
        {
            return false;
        }

        state.EnterArray();
        return true;
    }

    /// <summary>Moves to the next element, or to the end of the array.</summary>
    public bool NextElement(out int index)
    {
        index = state.NextElement();
        if (!_reader.Read() || _reader.TokenType == JsonTokenType.EndArray)
        {
            state.Leave();
            return false;
        }

        CountValue();
        return true;
    }

    /// <summary>Reads the element that starts here, and says whether it could be read.</summary>
    public bool TryReadElement<T>(ModelJsonConverter<T> converter, [NotNullWhen(true)] out T? item)
        where T : notnull
    {
        var before = state.ProblemCount;
        item = converter.ReadModel(ref this);
        return state.ProblemCount == before;
    }

    /// <summary>Whether an object that has just been read is whole, and its own invariants hold; what does not was reported.</summary>
    public readonly bool IsValid(IInvariant candidate, in JsonMembers members) =>
        IsSound(in members) && CheckInvariants(candidate);

    /// <summary>Reports every broken invariant of an object that has just been read, and says whether there is none.</summary>
    public readonly bool CheckInvariants(IInvariant candidate)
    {
        var broken = new BrokenInvariants();
        candidate.Validate(ref broken);
        if (!broken.Any)
        {
            return true;
        }

        foreach (var finding in broken.Findings)
        {
            state.Report(finding, JsonProblem.ByPointer);
        }

        return false;
    }
}
