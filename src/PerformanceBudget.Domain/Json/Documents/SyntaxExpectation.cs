namespace PerformanceBudget.Domain.Json;

/// <summary>What would go on at a place of a JSON text.</summary>
internal enum SyntaxExpectation
{
    Value,
    Name,
    NameOrEnd,
    Colon,
    CommaOrEndOfObject,
    CommaOrEndOfList,
    End,
}
