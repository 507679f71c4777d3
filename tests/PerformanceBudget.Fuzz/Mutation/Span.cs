namespace PerformanceBudget.Fuzz.Mutation;

/// <summary>A piece of an input: a value, an element, a text.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;
}
