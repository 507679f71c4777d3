namespace PerformanceBudget.Domain.Json;

/// <summary>A type whose JSON form is an object with fixed properties. Only types of this library are.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IJsonObject<TSelf>
    where TSelf : IJsonObject<TSelf>
{
    /// <summary>The properties.</summary>
    internal static abstract JsonForm<TSelf> Form { get; }
}
