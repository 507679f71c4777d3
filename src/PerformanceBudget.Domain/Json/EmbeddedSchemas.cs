namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON Schemas that are part of the assembly, as the bytes of their files.</summary>
internal static class EmbeddedSchemas
{
    private const string FindingsVersion = "1.0";

    public static ReadOnlyMemory<byte> Declaration { get; } =
        Load($"declaration-{DeclarationDraft.Version}.schema.json");

    public static ReadOnlyMemory<byte> Findings { get; } = Load($"findings-{FindingsVersion}.schema.json");

    private static byte[] Load(string name)
    {
        using var resource = typeof(EmbeddedSchemas).Assembly.GetManifestResourceStream(name)!;
        var schema = new byte[resource.Length];
        resource.ReadExactly(schema);
        return schema;
    }
}
