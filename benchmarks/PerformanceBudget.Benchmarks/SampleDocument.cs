using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Benchmarks;

/// <summary>The real declaration that the repository ships.</summary>
internal static class SampleDocument
{
    /// <summary>The file itself, indented.</summary>
    public static byte[] File { get; } =
        System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "songjiang-2026.json"));

    public static DepartmentDeclaration Declaration { get; } = DeclarationJson.Read(File).GetDeclaration();

    /// <summary>It in compact canonical JSON.</summary>
    public static byte[] Json { get; } = DeclarationJson.ToUtf8Bytes(Declaration);
}
