namespace PerformanceBudget.Domain.Json;

/// <summary>A JSON Schema that is part of the assembly, as the bytes of its file.</summary>
internal static class EmbeddedSchema
{
    /// <summary>Reads the schema of a form.</summary>
    /// <param name="schemaId">The identifier of the form, which ends with its name, a colon and its version.</param>
    public static byte[] Load(string schemaId)
    {
        var parts = schemaId.Split(':');
        using var resource = typeof(EmbeddedSchema).Assembly.GetManifestResourceStream(
            $"{parts[^2]}-{parts[^1]}.schema.json"
        )!;
        var schema = new byte[resource.Length];
        resource.ReadExactly(schema);
        return schema;
    }
}
