namespace PerformanceBudget.Cookbook.Tests;

public sealed class OpenApiSample() : WebSample("PerformanceBudget.OpenApi");
