using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>Lines and columns of a JSON document.</summary>
/// <param name="utf8Json">The document.</param>
/// <param name="line">The line of the file in which it starts, from 1.</param>
internal sealed class JsonPlaces(byte[] utf8Json, int line) : IPlaceResolver
{
    public IReadOnlyDictionary<string, SourcePlace> Resolve(IReadOnlyCollection<string> pointers) =>
        DeclarationJson
            .Locate(utf8Json, pointers)
            .ToDictionary(
                entry => entry.Key,
                entry => SourcePlace.At(entry.Value with { Line = entry.Value.Line + line - 1 }),
                StringComparer.Ordinal
            );
}
