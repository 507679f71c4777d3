using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.OpenApi;

/// <summary>Shows the types of the library in an OpenAPI document as their own JSON Schema describes them.</summary>
public static class ModelSchemas
{
    private const string Definitions = "#/$defs/";
    private const string Components = "#/components/schemas/";

    /// <summary>Names and describes the types as the schema does; of itself the generator knows nothing of them.</summary>
    /// <param name="options">The options of a document of OpenAPI 3.1, which is the default.</param>
    public static OpenApiOptions AddModelSchemas(this OpenApiOptions options)
    {
        var schemas = Load();
        string? Find(Type? type) => NameOf(type) is { } name && schemas.ContainsKey(name) ? name : null;

        options.CreateSchemaReferenceId = type =>
            Find(type.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(type);

        // The generator leaves out what it knows nothing of: elements of lists and values of dictionaries.
        options.AddSchemaTransformer(
            (schema, context, _) =>
            {
                var reference = Find(context.JsonTypeInfo.ElementType) is { } name
                    ? AsWritten(new JsonObject { ["$ref"] = Components + name })
                    : null;
                switch (context.JsonTypeInfo.Kind)
                {
                    case JsonTypeInfoKind.Enumerable:
                        schema.Items = reference ?? schema.Items;
                        break;
                    case JsonTypeInfoKind.Dictionary:
                        schema.AdditionalProperties = reference ?? schema.AdditionalProperties;
                        break;
                }

                return Task.CompletedTask;
            }
        );

        return options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Components ??= new OpenApiComponents();
                document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(
                    StringComparer.Ordinal
                );
                foreach (var (name, schema) in schemas)
                {
                    document.Components.Schemas[name] = AsWritten(schema);
                }

                return Task.CompletedTask;
            }
        );
    }

    /// <summary>The definitions of the schemas, and each schema itself as one more.</summary>
    /// <remarks>What several of them define, such as a day, is described as the first one does.</remarks>
    private static Dictionary<string, JsonObject> Load()
    {
        var schemas = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var utf8 in new[] { DeclarationJson.Schema, AuditReportJson.Schema, AcceptanceJson.Schema })
        {
            var text = Encoding.UTF8.GetString(utf8.Span);
            var root = JsonNode
                .Parse(text.Replace(Definitions, Components, StringComparison.Ordinal))!
                .AsObject();
            foreach (var (name, definition) in root["$defs"]!.AsObject())
            {
                schemas.TryAdd(name, definition!.AsObject());
            }

            root.Remove("$schema");
            root.Remove("$id");
            root.Remove("$defs");
            schemas.Add(JsonNamingPolicy.CamelCase.ConvertName((string)root["title"]!), root);
        }

        return schemas;
    }

    /// <summary>The name of a type of the library in its schema: its own, but for what is written as something else.</summary>
    private static string? NameOf(Type? type) =>
        (type is null ? null : Nullable.GetUnderlyingType(type) ?? type) switch
        {
            null => null,
            var known when known.Assembly != typeof(Money).Assembly => null,
            { Name: nameof(ReviewReport) } => "auditReport",
            { Name: nameof(LocatedFinding) or nameof(PlacedFinding) } => "finding",
            { Name: var name } => JsonNamingPolicy.CamelCase.ConvertName(name),
        };

    /// <summary>A schema keyword by keyword as it is, because the object model of OpenAPI would lose some of it.</summary>
    private static OpenApiSchema AsWritten(JsonObject schema) =>
        new()
        {
            Extensions = schema.ToDictionary(
                keyword => keyword.Key,
                keyword => (IOpenApiExtension)new JsonNodeExtension(keyword.Value!),
                StringComparer.Ordinal
            ),
        };
}
