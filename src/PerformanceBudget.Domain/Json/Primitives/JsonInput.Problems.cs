using System.Collections.Immutable;
using System.Numerics;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <content>What is reported, and how the reading goes on behind it.</content>
internal ref partial struct JsonInput
{
    /// <summary>Reports a problem with the value that starts here; <c>actual</c> is its text.</summary>
    public readonly void Report(FindingDefinition problem, params ImmutableArray<FindingValue> values) =>
        state.Report(
            new Finding(
                problem,
                string.Empty,
                values.Add(new FindingValue(FindingValue.Actual, JsonText.Of(in _reader)))
            ),
            _reader.TokenStartIndex
        );

    /// <summary>Reports a problem with the object that has just been read, as a whole.</summary>
    public readonly void ReportObject(
        FindingDefinition problem,
        params ImmutableArray<FindingValue> values
    ) => state.Report(new Finding(problem, string.Empty, values), JsonProblem.ByPointer);

    /// <summary>Reports the properties that an object lacks, and those that it has and may not have.</summary>
    public readonly void CheckMembers(in JsonMembers members, ulong required, ulong optional)
    {
        for (var missing = required & ~members.Seen; missing != 0; missing &= missing - 1)
        {
            var name = members.Shape[BitOperations.TrailingZeroCount(missing)].Value;
            ReportObject(ReadingProblems.MissingProperty, new FindingValue("name", name));
        }

        for (var unknown = members.Seen & ~required & ~optional; unknown != 0; unknown &= unknown - 1)
        {
            var name = members.Shape[BitOperations.TrailingZeroCount(unknown)].Value;
            state.Report(
                new Finding(ReadingProblems.UnknownProperty, "/" + name, [new FindingValue("name", name)]),
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
        var actual = new FindingValue(FindingValue.Actual, JsonTypeNames.Of(_reader.TokenType));
        state.Report(
            _reader.TokenType == JsonTokenType.Null
                ? new Finding(ReadingProblems.WrongNull, string.Empty, [expected])
                : new Finding(ReadingProblems.WrongType, string.Empty, [expected, actual]),
            _reader.TokenStartIndex
        );
        _reader.TrySkip();
    }

    /// <summary>Counts the value that the reader stands at.</summary>
    /// <exception cref="ReadingStoppedException">It is one too many, which was reported.</exception>
    private readonly void CountValue()
    {
        if (!state.TryCountValue())
        {
            var limit = JsonReadState.Limit(state.Options.MaxValues);
            state.ReportLast(
                new Finding(ReadingProblems.TooManyValues, string.Empty, [limit]),
                _reader.TokenStartIndex
            );
            throw new ReadingStoppedException();
        }
    }

    private void SkipMember(FindingDefinition problem)
    {
        var offset = _reader.TokenStartIndex;
        var name = PropertyName();
        state.StandAt(name);
        state.Report(new Finding(problem, string.Empty, [new FindingValue("name", name)]), offset);
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
