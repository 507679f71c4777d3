using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>A JSON reader that goes on after a problem and remembers it.</summary>
/// <remarks>
/// Every <c>Read…</c> method starts at the first token of a value and ends at its last one, whether or not the value was
/// what it should be. A value that could not be read was reported; what is returned for it then means nothing.
/// </remarks>
internal ref partial struct JsonInput(Utf8JsonReader reader, JsonReadState state)
{
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
        if (!Expect(JsonTokenType.StartObject, JsonTypeNames.Object))
        {
            return false;
        }

        state.EnterObject();
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

            var isFirst = members.TryMark(member);
            state.StandAt(members.Shape[member].Value);
            if (!isFirst)
            {
                SkipMember(ReadingProblems.DuplicateProperty);
                continue;
            }

            _reader.Read();
            state.CountValue(_reader.TokenStartIndex);
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
        var items = ImmutableArray.CreateBuilder<T>();
        ReadArray(converter, items, positions: null);
        return items.DrainToImmutable();
    }

    /// <summary>Reads an array element by element, so that those before a syntax error are not lost.</summary>
    /// <param name="converter">What reads an element.</param>
    /// <param name="items">Takes the elements that could be read.</param>
    /// <param name="positions">Takes their indexes in the document.</param>
    public void ReadArray<T>(
        ModelJsonConverter<T> converter,
        ImmutableArray<T>.Builder items,
        ImmutableArray<int>.Builder? positions
    )
        where T : notnull
    {
        if (!Expect(JsonTokenType.StartArray, JsonTypeNames.Array))
        {
            return;
        }

        state.EnterArray();
        for (var index = 0; _reader.Read() && _reader.TokenType != JsonTokenType.EndArray; index++)
        {
            state.CountValue(_reader.TokenStartIndex);
            var before = state.ProblemCount;
            var item = converter.ReadModel(ref this);
            if (state.ProblemCount == before)
            {
                items.Add(item!);
                positions?.Add(index);
            }

            state.NextElement();
        }

        state.Leave();
    }

    /// <summary>The object whose parts have been read, once its own invariants hold.</summary>
    public readonly T? Checked<T>(T candidate, in JsonMembers members)
        where T : class, IInvariant => IsSound(in members) && CheckInvariants(candidate) ? candidate : null;

    /// <summary>Reports every broken invariant of an object that has just been read.</summary>
    public readonly bool CheckInvariants<T>(T candidate)
        where T : class, IInvariant
    {
        var broken = new BrokenInvariants();
        candidate.Validate(ref broken);
        foreach (var finding in broken.Findings)
        {
            state.Report(finding, JsonProblem.ByPointer);
        }

        return !broken.Any;
    }
}
