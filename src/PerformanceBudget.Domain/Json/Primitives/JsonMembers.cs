namespace PerformanceBudget.Domain.Json;

/// <summary>How far the reading of one JSON object has come.</summary>
internal struct JsonMembers
{
    private ulong _seen;

    public JsonMembers(JsonShape shape, JsonReadState state)
    {
        Shape = shape;
        UnreadBefore = state.UnreadCount;
    }

    public JsonShape Shape { get; }

    /// <summary>How many values could not be read before the object began.</summary>
    public int UnreadBefore { get; }

    public readonly ulong Seen => _seen;

    /// <summary>Takes note of a property, and says whether it is the first of its name.</summary>
    public bool TryMark(int member)
    {
        var bit = 1UL << member;
        var isFirst = (_seen & bit) == 0;
        _seen |= bit;
        return isFirst;
    }
}
