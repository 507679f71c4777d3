namespace PerformanceBudget.Cookbook.Tests;

public sealed class WebFormSample() : WebSample("PerformanceBudget.WebForm");
