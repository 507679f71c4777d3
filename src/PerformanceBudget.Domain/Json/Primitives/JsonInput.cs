using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
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

    /// <summary>What could not be read of an object that has just been gone through.</summary>
    public readonly UnreadParts Unread(in JsonMembers members) => state.UnreadSince(members.UnreadBefore);

    /// <summary>Moves to the first token of the document.</summary>
    public void Start() => _reader.Read();

    /// <summary>Makes sure that nothing follows the document.</summary>
    /// <exception cref="JsonException">Something does.</exception>
    public void End() => _reader.Read();

    /// <summary>Enters an object, if there is one here.</summary>
    public bool TryBeginObject(JsonShape shape, out JsonMembers members)
    {
        members = new JsonMembers(shape, state);
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
            member = members.Shape.Find(in _reader);
            if (member < 0)
            {
                SkipUnknown(members.Shape);
                continue;
            }

            if (!members.TryMark(member))
            {
                SkipMember(ReadingProblems.DuplicateProperty, PropertyName());
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

    /// <summary>Reads an array whose elements are all of one kind.</summary>
    /// <remarks>
    /// An element that could not be read keeps its place, with whatever there is of it: its list is a part of something that will
    /// not leave, and what is said about the other elements goes by their index.
    /// </remarks>
    public ImmutableArray<T> ReadArray<T>(ModelJsonConverter<T> converter)
        where T : notnull
    {
        if (!TryBeginArray())
        {
            return [];
        }

        var before = state.ElementCount;
        while (NextElement(out _))
        {
            state.KeepElement(converter.ReadModel(ref this));
        }

        return state.TakeElements<T>(before);
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

    /// <summary>Reads an array of which only those elements are taken that could be read whole.</summary>
    public ImmutableArray<T> ReadWholeElements<T>(ModelJsonConverter<T> converter)
        where T : notnull
    {
        if (!TryBeginArray())
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>();
        while (NextElement(out _))
        {
            if (TryRead(converter, out var item))
            {
                items.Add(item);
            }
        }

        return items.DrainToImmutable();
    }

    /// <summary>Reads the value that starts here, and says whether it could be read whole.</summary>
    public bool TryRead<T>(ModelJsonConverter<T> converter, [NotNullWhen(true)] out T? item)
        where T : notnull
    {
        var before = state.ErrorCount;
        item = converter.ReadModel(ref this);
        return state.ErrorCount == before && item is not null;
    }

    /// <summary>Reports every broken invariant of what could be read of an object.</summary>
    public readonly void CheckInvariants(IInvariant candidate, in JsonMembers members)
    {
        var broken = new BrokenInvariants(Unread(in members));
        candidate.Validate(ref broken);
        Report(broken);
    }

    /// <summary>Reports broken invariants.</summary>
    public readonly void Report(in BrokenInvariants broken)
    {
        if (!broken.Any)
        {
            return;
        }

        foreach (var finding in broken.Findings)
        {
            state.Report(finding, JsonProblem.ByPointer);
        }
    }
}
