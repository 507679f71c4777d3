using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <content>What is reported, and how the reading goes on behind it.</content>
internal ref partial struct JsonInput
{
    /// <summary>Reports why the value that starts here could not be read; <c>actual</c> is its text.</summary>
    public readonly void Report(FindingDefinition problem, params ImmutableArray<FindingValue> values) =>
        state.ReportUnread(
            new Finding(
                problem,
                string.Empty,
                values.Add(new FindingValue(FindingValue.Actual, JsonText.Of(in _reader)))
            ),
            _reader.TokenStartIndex
        );

    /// <summary>Reports why the value that starts here could not be read.</summary>
    public readonly void Refuse(Finding problem) => state.ReportUnread(problem, _reader.TokenStartIndex);

    /// <summary>Says something about the value that starts here, which is taken all the same.</summary>
    public readonly void Remark(Finding remark) => state.Report(remark, _reader.TokenStartIndex);

    /// <summary>Reports why the object that has just been gone through is none of its kind.</summary>
    public readonly void ReportObject(
        FindingDefinition problem,
        params ImmutableArray<FindingValue> values
    ) => state.ReportUnread(new Finding(problem, string.Empty, values), JsonProblem.ByPointer);

    /// <summary>Reports the properties that an object lacks, and those that it has and may not have.</summary>
    public readonly void CheckMembers(in JsonMembers members, ulong required, ulong optional)
    {
        for (var missing = required & ~members.Seen; missing != 0; missing &= missing - 1)
        {
            var member = BitOperations.TrailingZeroCount(missing);
            var name = members.Shape[member].Value;
            state.ReportUnread(
                new Finding(
                    ReadingProblems.MissingProperty,
                    string.Empty,
                    [new("name", name), new(Hint.Name, Hint.Missing(name, members.Shape.OnlyValueOf(member)))]
                ),
                JsonProblem.ByPointer,
                "/" + name
            );
        }

        for (var unknown = members.Seen & ~required & ~optional; unknown != 0; unknown &= unknown - 1)
        {
            var name = members.Shape[BitOperations.TrailingZeroCount(unknown)].Value;
            state.Report(
                new Finding(
                    ReadingProblems.UnknownProperty,
                    "/" + name,
                    [
                        new FindingValue("name", name),
                        new FindingValue(FindingValue.Expected, members.Shape.ToString(required | optional)),
                    ]
                ),
                JsonProblem.ByPointer
            );
        }
    }

    /// <summary>Whether the value here is of the type that it should be; reports and skips it otherwise.</summary>
    private bool Expect(JsonTokenType type)
    {
        if (_reader.TokenType == type)
        {
            return true;
        }

        SkipOther(type);
        return false;
    }

    private void SkipOther(JsonTokenType type)
    {
        var expected = new FindingValue(FindingValue.Expected, JsonTypeNames.Of(type));
        var text = JsonText.Of(in _reader);
        var actual = new FindingValue(FindingValue.Actual, JsonTypeNames.Of(_reader.TokenType, text));
        var hint = new FindingValue(Hint.Name, Hint.OtherType(type, _reader.TokenType, text));
        state.ReportUnread(
            _reader.TokenType == JsonTokenType.Null
                ? new Finding(ReadingProblems.WrongNull, string.Empty, [expected])
                : new Finding(ReadingProblems.WrongType, string.Empty, [expected, actual, hint]),
            _reader.TokenStartIndex
        );
        _reader.TrySkip();
    }

    /// <summary>Tells whoever waits how far the reading has come.</summary>
    public readonly void Tell() => state.Tell(_reader.BytesConsumed);

    /// <summary>Counts the value that the reader stands at.</summary>
    /// <exception cref="ReadingStoppedException">It is one too many, which was reported.</exception>
    private readonly void CountValue()
    {
        if (!state.TryCountValue())
        {
            throw TooManyValues();
        }
    }

    private readonly ReadingStoppedException TooManyValues()
    {
        var limit = JsonReadState.Limit(state.Options.MaxValues);
        state.ReportLast(
            new Finding(DocumentProblems.TooManyValues, string.Empty, [limit]),
            _reader.TokenStartIndex
        );
        return new ReadingStoppedException();
    }

    private void SkipUnknown(JsonShape shape)
    {
        var name = PropertyName();
        SkipMember(
            ReadingProblems.UnknownProperty,
            name,
            new FindingValue(FindingValue.Expected, shape.FindIgnoringCase(name) ?? shape.ToString())
        );
    }

    private void SkipMember(
        FindingDefinition problem,
        string name,
        params ImmutableArray<FindingValue> values
    )
    {
        var offset = _reader.TokenStartIndex;
        state.StandAt(name);
        state.Report(
            new Finding(problem, string.Empty, values.Add(new FindingValue("name", JsonText.Of(in _reader)))),
            offset
        );
        _reader.TrySkip();
    }

    private readonly string PropertyName()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return JsonText.Of(in _reader);
        }
    }
}
