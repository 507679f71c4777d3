namespace PerformanceBudget.Domain.Json;

/// <summary>A finding about a JSON document, with the byte at which it stands.</summary>
internal readonly record struct JsonProblem(Finding Finding, long Offset)
{
    /// <summary>In place of an offset: the place is where the finding's pointer resolves to.</summary>
    public const long ByPointer = -1;

    public bool IsError => Finding.Severity == Severity.Error;
}
